package org.claimwright.people;

import java.io.Serializable;

public record PersonView(long id, String signInName, String displayName) implements Serializable {}
