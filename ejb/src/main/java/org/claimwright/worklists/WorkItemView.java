package org.claimwright.worklists;

import java.io.Serializable;
import java.time.Instant;

/** An item with the moment it was first put in. */
public record WorkItemView(WorkItemId id, WorkItem item, Instant openedAt) implements Serializable {}
