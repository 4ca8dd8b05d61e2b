package org.claimwright.edi.guide;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.claimwright.edi.Guide;

/**
 * What one trading partner asks beyond a guide (SNIP type 7), as rows of the same form as the guide's own situations:
 * {@code guide,005010X222A1} and then {@code when,2310B,NM101 = 82,need,PRV03,why}.
 */
public final class Companion {
    /** Asks nothing. */
    public static final Companion NONE = new Companion(List.of(), Map.of());

    private final List<Guide> guides;
    private final Map<String, List<Situation>> situations;

    private Companion(List<Guide> guides, Map<String, List<Situation>> situations) {
        this.guides = List.copyOf(guides);
        this.situations = Map.copyOf(situations);
    }

    /** @throws IllegalArgumentException naming the row that cannot be read, or that could never find anything */
    public static Companion read(InputStream table) {
        CompanionTable read = new CompanionTable(table);
        return new Companion(read.guides(), read.situations());
    }

    /** The rules that stand beside this guide; none where they are about another. */
    Companion forGuide(Guide guide) {
        return guides.contains(guide) ? this : NONE;
    }

    List<Situation> situations(String loop) {
        return situations.getOrDefault(loop, List.of());
    }
}
