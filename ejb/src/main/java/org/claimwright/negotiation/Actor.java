package org.claimwright.negotiation;

import org.claimwright.people.Role;

/** Who does something, and as what: how low one may agree depends on it. */
public record Actor(String name, Role role) {}
