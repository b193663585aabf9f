package org.bihuan.assessment.survey;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 满意度调查: all surveys, and one with its sample, which may be drawn again, and its results. */
@Controller
class SurveyPage {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final SurveyReaders readers;
    private final SurveyRows rows;
    private final SurveyFrames frames;
    private final SurveyResults results;
    private final SurveySheet sheet;
    private final InterviewRows interviews;

    SurveyPage(
            SurveyReaders readers,
            SurveyRows rows,
            SurveyFrames frames,
            SurveyResults results,
            SurveySheet sheet,
            InterviewRows interviews) {
        this.readers = readers;
        this.rows = rows;
        this.frames = frames;
        this.results = results;
        this.sheet = sheet;
        this.interviews = interviews;
    }

    /** Interviewers find their own interviews here. */
    @GetMapping("/surveys")
    String list(Principal official, Model page) {
        if (readers.interviews(official.getName())) {
            page.addAttribute("interviews", interviews.by(official.getName()));
            return "interviews";
        }
        readers.require(official.getName());
        page.addAttribute("surveys", rows.all().stream().map(sheet::head).toList());
        return "surveys";
    }

    /** @param redraw whether to draw the sample again and compare; changes nothing */
    @GetMapping("/surveys/{number}")
    String show(
            @PathVariable("number") String number,
            @RequestParam(defaultValue = "false") boolean redraw,
            Principal official,
            Model page) {
        var survey = find(number, official);
        var scores = results.of(survey.id());
        page.addAttribute("survey", sheet.head(survey));
        page.addAttribute("drawnCases", SurveyScore.sum(scores).of(SurveyCount.DRAWN));
        page.addAttribute("results", sheet.results(survey, scores));
        page.addAttribute("frame", sheet.frame(survey, scores));
        page.addAttribute("drawn", sheet.drawn(survey, frames.cases(survey.id(), official.getName())));
        page.addAttribute("events", sheet.events(frames.events(survey.id())));
        if (redraw) {
            page.addAttribute("same", frames.sameWhenDrawnAgain(survey));
        }
        return "survey";
    }

    /**
     * The list behind a number.
     *
     * @param of what the number counts
     * @param unit code; empty for all units
     */
    @GetMapping("/surveys/{number}/cases")
    String list(
            @PathVariable("number") String number,
            @RequestParam String of,
            @RequestParam(defaultValue = "") String unit,
            Principal official,
            Model page) {
        var survey = find(number, official);
        var count = SurveyCount.of(of);
        page.addAttribute("survey", sheet.head(survey));
        page.addAttribute("count", count);
        page.addAttribute("unit", sheet.unit(unit));
        page.addAttribute("cases", sheet.listed(frames.cases(survey.id(), count, unit, official.getName())));
        return "survey-cases";
    }

    @GetMapping("/surveys/{number}/frame.csv")
    ResponseEntity<byte[]> frame(@PathVariable("number") String number, Principal official) {
        var survey = find(number, official);
        var text = sheet.csv(survey, frames.cases(survey.id(), official.getName()));
        var file = ContentDisposition.attachment()
                .filename("抽样清单" + survey.number() + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(CSV)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Survey find(String number, Principal official) {
        readers.require(official.getName());
        return rows.numbered(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
