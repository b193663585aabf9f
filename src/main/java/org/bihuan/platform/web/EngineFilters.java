package org.bihuan.platform.web;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Our filters around the engine's interface; all run after the sign-in was checked. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EngineFilters {

    private static final String ENGINE = "/camunda/api/engine/*";

    @Bean
    FilterRegistrationBean<RefusalFilter> refusals() {
        return registration(new RefusalFilter(), 10);
    }

    @Bean
    FilterRegistrationBean<FormFactsFilter> formFacts(ObjectProvider<FormFacts> sources) {
        return registration(new FormFactsFilter(sources), 11);
    }

    private static <F extends Filter> FilterRegistrationBean<F> registration(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns(ENGINE);
        return registration;
    }
}
