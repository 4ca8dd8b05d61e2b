package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.edi.CodeSet;

/** Codes kept by others (states, places of service, adjustment reasons …), as the table {@code guides/codes.csv} has them. */
final class CodeLists {
    private static final CodeLists ALL = new CodeLists();

    private final Map<String, CodeSet> lists = new HashMap<>();

    private CodeLists() {
        Map<String, List<String>> codes = new HashMap<>();
        for (String row : Tables.rows("codes")) {
            String[] cells = row.split(",", -1);
            codes.computeIfAbsent(cells[0], list -> new ArrayList<>()).add(cells[1]);
        }
        codes.forEach((list, all) -> lists.put(list, CodeSet.of(all)));
    }

    static CodeLists all() {
        return ALL;
    }

    /** The codes of a list, or null where we do not have it. */
    CodeSet of(String list) {
        return lists.get(list);
    }
}
