package org.claimwright.web.search;

import java.util.List;

/** Finds one kind of thing of the practice worked in. */
public interface SearchSource {
    List<SearchHit> find(String text, int limit);
}
