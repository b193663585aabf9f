package org.bihuan.supervision.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.attachment.Attachment;
import org.bihuan.cases.attachment.Attachments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The attachments of a case: taken, handed out and taken down on the page of its file. */
@Controller
class AttachmentPage {

    private static final String FILES = "/cases/{number}/attachments";

    private final DossierAccess access;
    private final DossierSections sections;
    private final Attachments attachments;

    AttachmentPage(DossierAccess access, DossierSections sections, Attachments attachments) {
        this.access = access;
        this.sections = sections;
        this.attachments = attachments;
    }

    @PostMapping(FILES)
    ModelAndView add(
            @PathVariable("number") String number,
            @RequestParam("file") MultipartFile file,
            Principal official,
            Model page,
            RedirectAttributes next)
            throws IOException {
        var opened = access.open(number, official.getName());
        if (!attachments.mayAdd(opened.view().id(), official.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var content = file.getBytes();
        return done(opened, "dossier.attached", page, next, () -> {
            attachments.add(opened.view().id(), file.getOriginalFilename(), content, official.getName());
        });
    }

    @PostMapping(FILES + "/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable("number") String number,
            @PathVariable("id") UUID id,
            @RequestParam("reason") String reason,
            Principal official,
            Model page,
            RedirectAttributes next) {
        var opened = access.open(number, official.getName());
        var attachment = find(opened, id);
        if (!attachments.mayWithdraw(attachment, official.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return done(opened, "dossier.withdrawn", page, next, () -> {
            attachments.withdraw(attachment, reason, official.getName());
        });
    }

    /** Browsers save it and never guess another type. */
    @GetMapping(FILES + "/{id}")
    ResponseEntity<byte[]> get(@PathVariable("number") String number, @PathVariable("id") UUID id, Principal official) {
        var attachment = find(access.open(number, official.getName()), id);
        if (attachment.withdrawn()) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        var disposition = ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(attachment.kind().mediaType()))
                .body(attachments.content(attachment));
    }

    private Attachment find(OpenCase opened, UUID id) {
        return attachments
                .find(opened.view().id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView done(OpenCase opened, String message, Model page, RedirectAttributes next, Runnable step) {
        try {
            step.run();
            next.addFlashAttribute("done", message);
            next.addAttribute("number", opened.view().number());
            return new ModelAndView("redirect:/cases/{number}");
        } catch (Refusal refused) {
            page.addAttribute("refused", refused.getMessage());
            sections.whole(opened, page);
            return new ModelAndView("case", page.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }
}
