package org.bihuan.replay.scenario;

import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.stereotype.Component;

/** The officials who act in stories: named by their names or sign-in names. */
@Component
class Cast {

    private final Organization organization;

    Cast(Organization organization) {
        this.organization = organization;
    }

    /** @throws ScenarioRefused when nobody, or more than one, is called so */
    Official get(Part name) {
        return named(name.text(), name);
    }

    Official named(String name, Part where) {
        var found = organization.officials().stream()
                .filter(official ->
                        official.id().equals(name) || official.name().equals(name))
                .toList();
        if (found.size() != 1) {
            throw where.wrong(
                    found.isEmpty() ? "机构中没有“" + name + "”这个人" : "有" + found.size() + "个人叫“" + name + "”，请写登录名");
        }
        return found.get(0);
    }

    /** The name of a unit; empty for none. */
    String unit(String code) {
        return organization.unit(code).map(unit -> unit.name()).orElse(code);
    }

    /** The name of an official. */
    String official(String id) {
        return organization.official(id).map(Official::name).orElse(id);
    }
}
