package org.claimwright.practices;

import java.io.Serializable;

public record ProviderId(long value) implements Serializable {}
