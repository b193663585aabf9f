package org.bihuan.supervision.dossier;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 卷宗: the file of one case. */
@Controller
class DossierPage {

    private final DossierAccess access;
    private final DossierSections sections;

    DossierPage(DossierAccess access, DossierSections sections) {
        this.access = access;
        this.sections = sections;
    }

    @GetMapping("/cases/{number}")
    String show(@PathVariable("number") String number, Principal official, Model page) {
        sections.whole(access.open(number, official.getName()), page);
        return "case";
    }
}
