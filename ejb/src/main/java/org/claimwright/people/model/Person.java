package org.claimwright.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** Someone who may sign in. The sign-in name is an e-mail address in lower case and never changes. */
@Entity
@Table(schema = "people", name = "person")
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "person_id")
    private Long id;

    @Column(name = "sign_in_name", updatable = false)
    private String signInName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active = true;

    protected Person() {}

    public Person(String signInName, String displayName, String passwordHash) {
        this.signInName = normalized(signInName);
        this.displayName = displayName;
        this.passwordHash = passwordHash;
    }

    public static String normalized(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    public Long id() {
        return id;
    }

    public String signInName() {
        return signInName;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }
}
