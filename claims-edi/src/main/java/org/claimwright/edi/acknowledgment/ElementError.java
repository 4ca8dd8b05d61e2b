package org.claimwright.edi.acknowledgment;

import java.util.List;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;

/**
 * An element in error (IK4).
 *
 * @param element its place, as text: the element, and where there are any, component and repetition
 * @param dataElement its number in the X12 dictionary, or empty
 * @param code IK403: 1 missing, 5 too long, 6 wrong character, 7 wrong code, 8 wrong date …
 * @param badValue what stood there, or empty
 */
public record ElementError(
        Place element, String dataElement, String code, String badValue, List<Segment> context, Origin origin) {
    private static final String LOOP = "2110";

    /** Zero where a component or repetition is not named. */
    public record Place(int element, int component, int repetition) {
        static Place read(Segment ik4) {
            return new Place(number(ik4.component(1, 1)), number(ik4.component(1, 2)), number(ik4.component(1, 3)));
        }

        private static int number(String text) {
            return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        }

        String composite() {
            return Segment.composite(text(element), text(component), text(repetition));
        }

        private static String text(int number) {
            return number == 0 ? "" : String.valueOf(number);
        }
    }

    public ElementError {
        context = List.copyOf(context);
    }

    static ElementError read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment ik4 = reader.take("IK4");
        return new ElementError(
                Place.read(ik4), ik4.element(2), ik4.element(3), ik4.element(4), reader.rest(), reader.origin());
    }

    void write(Composition out) {
        LoopWriter.of(GroupAcknowledgment.GUIDE, LOOP, out)
                .add(this, ElementError::writeError)
                .kept(context)
                .end(origin);
    }

    private void writeError(Composition out) {
        out.segment("IK4")
                .element(element.composite())
                .element(dataElement)
                .element(code)
                .element(badValue);
    }
}
