package org.bihuan.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold between the lines of the two files. */
final class OrganizationRules {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final List<UnitKind> ONE_OF_EACH = List.of(UnitKind.CENTRE, UnitKind.SUPERVISION, UnitKind.LEADERS);

    private final List<Line<Unit>> units;
    private final List<Line<Official>> officials;
    private final Complaints complaints;
    private final Map<String, Unit> unitByCode;
    private final Map<String, Official> officialById;

    OrganizationRules(List<Line<Unit>> units, List<Line<Official>> officials, Complaints complaints) {
        this.units = units;
        this.officials = officials;
        this.complaints = complaints;
        this.unitByCode = firstByKey(units, Unit::code);
        this.officialById = firstByKey(officials, Official::id);
    }

    void check() {
        keysAreGoodAndUnique(units, Unit::code, "单位代码");
        keysAreGoodAndUnique(officials, Official::id, "人员编号");
        namesAreThere(units, Unit::name);
        namesAreThere(officials, Official::name);
        for (var kind : ONE_OF_EACH) {
            exactlyOne(kind);
        }
        units.forEach(this::surveysByItsCode);
        officials.forEach(this::officialBelongs);
        officials.forEach(this::emailIsOne);
        units.forEach(this::hasLeader);
        units.forEach(this::districtLeaderIsOne);
    }

    private <T> void keysAreGoodAndUnique(List<Line<T>> lines, Function<T, String> key, String what) {
        var seen = new HashMap<String, Long>();
        for (var line : lines) {
            var value = key.apply(line.value());
            if (!KEY.matcher(value).matches()) {
                complaints.about(line, what + "“" + value + "”不合规", "请只用小写字母、数字和连字符，例如 shuiwuju-1");
            }
            var first = seen.putIfAbsent(value, line.number());
            if (first != null) {
                complaints.about(line, what + "“" + value + "”与第" + first + "行重复", "请改用另一个，或删去其中一行");
            }
        }
    }

    private <T> void namesAreThere(List<Line<T>> lines, Function<T, String> name) {
        lines.stream()
                .filter(line -> name.apply(line.value()).isEmpty())
                .forEach(line -> complaints.about(line, "没有填写名称（name）", "请补上中文名称"));
    }

    private void exactlyOne(UnitKind kind) {
        var codes = units.stream()
                .map(Line::value)
                .filter(unit -> unit.kind() == kind)
                .map(Unit::code)
                .collect(Collectors.toCollection(HashSet::new));
        if (codes.size() != 1 || !codes.contains(kind.code())) {
            complaints.about("units.csv", "类型为 " + kind.code() + " 的单位应当有且只有一个，代码也是 " + kind.code(), "请增加、改正或删去相应的行");
        }
    }

    /** A district needs no survey agency, and has one at most. */
    private void surveysByItsCode(Line<Unit> line) {
        var unit = line.value();
        if (unit.kind() == UnitKind.SURVEY && !unit.code().equals(Organization.SURVEY)) {
            complaints.about(line, "第三方调查机构（survey）的代码应为 survey", "请改正该行的 code");
        }
    }

    private void officialBelongs(Line<Official> line) {
        var official = line.value();
        var unit = unitByCode.get(official.unit());
        if (unit == null) {
            complaints.about(line, "单位“" + official.unit() + "”不存在", "请改为 units.csv 中的代码，或先在 units.csv 中增加该单位");
        } else if ((unit.kind() == UnitKind.LEADERS) != (official.role() == Role.DISTRICT_LEADER)) {
            complaints.about(line, "区领导（district-leader）必须且只能属于 leaders", "请改正该行的 unit 或 role");
        }
    }

    private void emailIsOne(Line<Official> line) {
        var address = line.value().email();
        if (address != null && !EMAIL.matcher(address).matches()) {
            complaints.about(line, "邮箱地址（email）不正确", "请填写一个地址，例如 zhangsan@example.gov.cn，或留空");
        }
    }

    private void hasLeader(Line<Unit> line) {
        var code = line.value().code();
        var led = officials.stream()
                .map(Line::value)
                .anyMatch(official -> official.unit().equals(code) && official.role() == Role.UNIT_LEADER);
        if (!led && line.value().kind() != UnitKind.LEADERS) {
            complaints.about(line, "单位“" + code + "”没有负责人", "请在 officials.csv 中为它增加一名 unit-leader");
        }
    }

    private void districtLeaderIsOne(Line<Unit> line) {
        var id = line.value().districtLeader();
        if (id == null && line.value().kind().leadsCases()) {
            complaints.about(line, "没有填写分管区领导（district_leader）", "请填写 officials.csv 中一名 district-leader 的编号");
        }
        var leader = id == null ? null : officialById.get(id);
        if (id != null && (leader == null || leader.role() != Role.DISTRICT_LEADER)) {
            complaints.about(line, "分管区领导“" + id + "”不存在", "请填写 officials.csv 中一名 district-leader 的编号");
        }
    }

    private static <T> Map<String, T> firstByKey(List<Line<T>> lines, Function<T, String> key) {
        return lines.stream().map(Line::value).collect(Collectors.toMap(key, Function.identity(), (one, other) -> one));
    }
}
