package org.claimwright.worklists;

import java.io.Serializable;

public record WorkItemId(long value) implements Serializable {}
