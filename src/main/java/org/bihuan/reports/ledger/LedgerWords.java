package org.bihuan.reports.ledger;

import java.util.List;
import org.bihuan.cases.Categories;
import org.bihuan.cases.Channel;
import org.bihuan.cases.OfficialNames;
import org.bihuan.organization.Organization;
import org.bihuan.organization.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names instead of codes, for cells and for filters. */
@Component
class LedgerWords {

    private final Organization organization;
    private final OfficialNames names;
    private final Categories categories;

    LedgerWords(Organization organization, OfficialNames names, Categories categories) {
        this.organization = organization;
        this.names = names;
        this.categories = categories;
    }

    String unit(@Nullable String code) {
        return names.unit(code);
    }

    String person(@Nullable String official) {
        return names.person(official);
    }

    String category(@Nullable String code) {
        return code == null ? "" : categories.name(code);
    }

    static String channel(String name) {
        return Channel.valueOf(name).label();
    }

    List<Choice> units() {
        return organization.leadUnits().stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    List<Choice> streets() {
        return organization.units().stream()
                .filter(unit -> unit.kind() == UnitKind.STREET)
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    List<Choice> categories() {
        return categories.all().entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }

    static List<Choice> channels() {
        return Choice.of(Channel.values(), Channel::label);
    }
}
