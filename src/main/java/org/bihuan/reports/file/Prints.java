package org.bihuan.reports.file;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes pages for printing outside a request, always in Chinese. */
@Component
public class Prints {

    private final ITemplateEngine templates;

    Prints(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param template name below {@code templates/print}, without ending
     * @param model what the template reads
     * @return a whole page; texts of the model are escaped wherever the template says {@code th:text}
     */
    public String html(String template, Map<String, ?> model) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        model.forEach(context::setVariable);
        return templates.process("print/" + template, context);
    }
}
