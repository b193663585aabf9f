package org.bihuan.reports.bulletin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How bulletins look and go (district defaults).
 *
 * @param heading the red line above the paper
 * @param mark what stands before 〔2026〕1号
 * @param addressees who gets it, as the paper says it
 * @param copies who else gets it, as the last lines say it
 * @param decisionDays working days for drafting, for deciding and for issuing it
 */
@ConfigurationProperties("bihuan.bulletin")
public record BulletinSettings(
        @DefaultValue("区政府督查室文件") String heading,
        @DefaultValue("督通报") String mark,
        @DefaultValue("各街道办事处，区政府各部门：") String addressees,
        @DefaultValue("区领导，区接诉即办调度指挥中心。") String copies,
        @DefaultValue("3") int decisionDays) {}
