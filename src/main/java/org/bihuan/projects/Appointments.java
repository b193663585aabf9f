package org.bihuan.projects;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who serves a project: a leader of the serving body names the 1+1+1, and hands it over without a gap. */
@Service
@Transactional
public class Appointments {

    private final ProjectFile file;
    private final ServingBody serving;
    private final ServantRecord record;
    private final Notices notices;
    private final ProjectProcess process;

    Appointments(ProjectFile file, ServingBody serving, ServantRecord record, Notices notices, ProjectProcess process) {
        this.file = file;
        this.serving = serving;
        this.record = record;
        this.notices = notices;
        this.process = process;
    }

    /**
     * Names the 1+1+1 for the first time.
     *
     * @throws Refusal unless a leader of the serving body names a whole 1+1+1
     */
    public void name(UUID id, Servants servants, String actor) {
        requireLeader(actor);
        serving.require(servants, file.open(id).ownerUnit);
        file.step(id, actor, ProjectStep.SERVANTS_NAMED, servants.section(), project -> project.serveBy(servants));
        record.enter(id, servants, file.now(), actor, null);
        tell(id, Set.of(servants.leader(), servants.staff()), "已明确为项目" + file.open(id).name + "的“1+1+1”联系人");
    }

    /**
     * Others take over at once, so that there is no gap; both are told.
     *
     * @throws Refusal unless a leader of the serving body decides it, with a reason and for a whole 1+1+1
     */
    public void handOver(UUID id, Servants now, String reason, String actor) {
        Texts.require(reason, "请填写移交理由。");
        requireLeader(actor);
        var former = file.open(id).servants();
        if (former.equals(now)) {
            throw new Refusal("联系人没有变化，请选择接手的人员。");
        }
        serving.require(now, file.open(id).ownerUnit);
        var changed = file.step(id, actor, ProjectStep.HANDED_OVER, reason, project -> project.handOverTo(now));
        record.enter(id, now, file.now(), actor, reason);
        process.handedOver(id, now, heads(now));
        var told = Stream.of(former, now).flatMap(this::everyone).collect(Collectors.toSet());
        tell(id, told, "“1+1+1”联系人已移交：" + changed.name);
    }

    private Stream<String> everyone(Servants servants) {
        return Stream.concat(Stream.of(servants.leader()), serving.speakers(servants).stream());
    }

    private List<String> heads(Servants servants) {
        return serving.heads(servants.section()).toList();
    }

    private void tell(UUID id, Set<String> officials, String text) {
        notices.tell(file.matter(id).orElseThrow(), officials, text);
    }

    private void requireLeader(String actor) {
        if (serving.leaders().stream().noneMatch(leader -> leader.id().equals(actor))) {
            throw new Refusal("“1+1+1”联系人由服务单位的领导明确和移交。");
        }
    }
}
