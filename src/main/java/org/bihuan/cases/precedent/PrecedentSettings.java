package org.bihuan.cases.precedent;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many precedents are shown (district defaults).
 *
 * @param inForm beside a case, to whoever decides about its unit
 * @param onPage on the page of precedents
 */
@ConfigurationProperties("bihuan.precedents")
public record PrecedentSettings(
        @DefaultValue("5") int inForm, @DefaultValue("200") int onPage) {}
