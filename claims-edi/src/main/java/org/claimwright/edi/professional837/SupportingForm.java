package org.claimwright.edi.professional837;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Dates;
import org.claimwright.edi.part.Decimals;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;

/**
 * A form that proves a need, question by question (005010X222A1 2440).
 *
 * @param list UT a certificate of Medicare's equipment contractors, AS another form
 * @param form which one
 */
public record SupportingForm(String list, String form, List<Answer> answers, List<Segment> kept, Origin origin) {
    static final String LOOP = "2440";

    /**
     * The answer to one question (FRM), in whichever form the question wants.
     *
     * @param choice Y, N or W, or empty
     * @param text or empty
     * @param date or null
     * @param percentage or null
     */
    public record Answer(String question, String choice, String text, LocalDate date, BigDecimal percentage) {
        static Optional<Answer> read(Segment frm) {
            return Optional.of(
                    new Answer(frm.element(1), frm.element(2), frm.element(3), Dates.of(frm, 4), Decimals.of(frm, 5)));
        }

        void write(Composition out) {
            out.segment("FRM")
                    .element(question)
                    .element(choice)
                    .element(text)
                    .element(date)
                    .element(percentage);
        }
    }

    public SupportingForm {
        answers = List.copyOf(answers);
        kept = List.copyOf(kept);
    }

    public static SupportingForm of(String list, String form, List<Answer> answers) {
        return new SupportingForm(list, form, answers, List.of(), Origin.NONE);
    }

    static SupportingForm read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment lq = reader.take("LQ");
        return new SupportingForm(
                lq.element(1),
                lq.element(2),
                reader.takeAll("FRM", Answer::read, Answer::write),
                reader.rest(),
                reader.origin());
    }

    void write(Composition out) {
        LoopWriter.of(ProfessionalGuide.GUIDE, LOOP, out)
                .add(this, SupportingForm::writeForm)
                .each(answers, Answer::write)
                .kept(kept)
                .end(origin);
    }

    private void writeForm(Composition out) {
        out.segment("LQ").element(list).element(form);
    }
}
