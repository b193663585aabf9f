package org.bihuan.reports.bulletin;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Browsers get the style sheets of printed papers too: a paper looks the same on screen and in its PDF. */
@Configuration(proxyBeanMethods = false)
class PrintedStyles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources.addResourceHandler("/assets/print/**").addResourceLocations("classpath:/print/");
    }
}
