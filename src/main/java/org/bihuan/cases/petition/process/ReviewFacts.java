package org.bihuan.cases.petition.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bihuan.cases.Matter;
import org.bihuan.cases.petition.Conclusion;
import org.bihuan.cases.petition.Level;
import org.bihuan.cases.petition.PetitionReview;
import org.bihuan.cases.petition.PetitionReviews;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.cases.process.Option;
import org.springframework.stereotype.Component;

/** A review as its forms show it: what is asked, heard and concluded. */
@Component
class ReviewFacts implements MatterFacts {

    private final PetitionReviews reviews;

    ReviewFacts(PetitionReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return matter.isCase()
                ? Map.of()
                : reviews.find(matter.id()).map(this::of).orElse(Map.of());
    }

    private Map<String, Object> of(PetitionReview review) {
        var facts = new HashMap<String, Object>();
        facts.put("reviewNumber", review.number());
        facts.put("grounds", review.grounds());
        facts.put("hearingShown", review.hearing() == null ? "" : review.hearing());
        facts.put("opinionShown", opinion(review));
        facts.put("earlierOpinion", earlier(review));
        facts.put("conclusionOptions", conclusions(review.level()));
        return facts;
    }

    private static String opinion(PetitionReview review) {
        var conclusion = review.conclusion();
        return conclusion == null ? "" : review.number() + "：" + conclusion.label() + "。\n" + review.opinion();
    }

    /** The opinions that were delivered before this review was asked for. */
    private String earlier(PetitionReview review) {
        return reviews.of(review.caseId()).stream()
                .filter(other -> !other.id().equals(review.id()))
                .map(ReviewFacts::opinion)
                .collect(Collectors.joining("\n\n"));
    }

    /** A final review settles the matter itself: it doesn't send it back. */
    private static List<Option> conclusions(Level level) {
        return Arrays.stream(Conclusion.values())
                .filter(conclusion -> level == Level.REVIEW || conclusion != Conclusion.REVOKE)
                .map(conclusion -> new Option(conclusion.label(), conclusion.code()))
                .toList();
    }
}
