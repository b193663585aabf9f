package org.bihuan.platform.security;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Our filters around the Camunda web applications; Camunda's own come after them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CamundaFilters {

    /** After Spring Security, which is at -100. */
    private static final int SIGNED_IN = 0;

    private static final int LARGEST_BODY = 1_000_000;

    @Bean
    FilterRegistrationBean<ClosedPaths> closedPaths() {
        return registration(new ClosedPaths(), Ordered.HIGHEST_PRECEDENCE, "/*");
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> oneSignIn() {
        var filter =
                registration(new ContainerBasedAuthenticationFilter(), SIGNED_IN, "/camunda/app/*", "/camunda/api/*");
        filter.setInitParameters(Map.of("authentication-provider", SignedInOfficial.class.getName()));
        return filter;
    }

    @Bean
    FilterRegistrationBean<RequestGuard> requestGuard() {
        return registration(new RequestGuard(LARGEST_BODY), SIGNED_IN + 1, "/camunda/api/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> registration(F filter, int order, String... paths) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns(paths);
        return registration;
    }
}
