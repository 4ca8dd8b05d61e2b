package org.claimwright.edi.guide;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.edi.Guide;

/**
 * What one trading partner asks beyond a guide (SNIP type 7), as rows of the same form as the guide's own situations:
 * {@code guide,005010X222A1} and then {@code when,2010AA,NM108 = XX,need,2000A PRV,why}.
 */
public final class Companion {
    /** Asks nothing. */
    public static final Companion NONE = new Companion("", Map.of());

    private final String guideName;
    private final Map<String, List<Situation>> situations;

    private Companion(String guideName, Map<String, List<Situation>> situations) {
        this.guideName = guideName;
        this.situations = situations;
    }

    /** @throws IllegalArgumentException naming the row that cannot be read */
    public static Companion read(InputStream table) {
        String guide = "";
        Map<String, List<Situation>> situations = new HashMap<>();
        for (String row : Tables.rows(table)) {
            String[] cells = row.split(",", -1);
            if (cells[0].equals("guide") && cells.length == 2) {
                guide = cells[1];
            } else if (cells[0].equals("when") && cells.length == 6) {
                situations.computeIfAbsent(cells[1], loop -> new ArrayList<>()).add(Situation.parse(cells));
            } else {
                throw new IllegalArgumentException("No row of a companion: " + row);
            }
        }
        return new Companion(guide, Map.copyOf(situations));
    }

    /** The rules that stand beside this guide; none where they are about another. */
    Companion forGuide(Guide guide) {
        return guide.adoptedName().equals(guideName) ? this : NONE;
    }

    List<Situation> situations(String loop) {
        return situations.getOrDefault(loop, List.of());
    }
}
