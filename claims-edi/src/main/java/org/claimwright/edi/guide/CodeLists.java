package org.claimwright.edi.guide;

import java.util.HashMap;
import java.util.Map;

/** Codes kept by others (states, places of service, adjustment reasons …), as the table {@code guides/codes.csv} has them. */
final class CodeLists {
    private static final CodeLists ALL = new CodeLists();

    private final Map<String, Map<String, String>> lists = new HashMap<>();

    private CodeLists() {
        for (String row : Tables.rows("codes")) {
            String[] cells = row.split(",", -1);
            lists.computeIfAbsent(cells[0], list -> new HashMap<>()).put(cells[1], cells[2]);
        }
    }

    static CodeLists all() {
        return ALL;
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    boolean contains(String list, String code) {
        return lists.get(list).containsKey(code);
    }
}
