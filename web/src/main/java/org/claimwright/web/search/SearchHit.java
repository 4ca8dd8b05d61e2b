package org.claimwright.web.search;

/**
 * Something found.
 *
 * @param path of its page within the application, which holds ids and no name
 */
public record SearchHit(String title, String detail, String path) {}
