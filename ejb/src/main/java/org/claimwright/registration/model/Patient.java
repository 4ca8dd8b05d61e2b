package org.claimwright.registration.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.registration.GuarantorForm;
import org.claimwright.registration.GuarantorView;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientView;
import org.claimwright.registration.Sex;

/** Someone the practice treats. The account number never changes; the guarantor is the patient unless another is named. */
@Entity
@Table(schema = "registration", name = "patient")
public class Patient extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "patient_id")
    private Long id;

    @Column(name = "account_number", updatable = false)
    private String accountNumber;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "middle_name")
    private String middleName;

    @Column(name = "last_name")
    private String lastName;

    private String suffix;

    /** Written by the database. */
    @Column(name = "search_last", insertable = false, updatable = false)
    private String searchLast;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Embedded
    private PostalAddress address;

    private String phone;

    @Embedded
    @AttributeOverride(name = "firstName", column = @Column(name = "guarantor_first_name"))
    @AttributeOverride(name = "lastName", column = @Column(name = "guarantor_last_name"))
    @AttributeOverride(name = "address.line1", column = @Column(name = "guarantor_line1"))
    @AttributeOverride(name = "address.line2", column = @Column(name = "guarantor_line2"))
    @AttributeOverride(name = "address.city", column = @Column(name = "guarantor_city"))
    @AttributeOverride(name = "address.state", column = @Column(name = "guarantor_state"))
    @AttributeOverride(name = "address.zip", column = @Column(name = "guarantor_zip"))
    @AttributeOverride(name = "phone", column = @Column(name = "guarantor_phone"))
    private Guarantor guarantor;

    protected Patient() {}

    public Patient(String accountNumber, PatientForm form) {
        this.accountNumber = accountNumber;
        change(form);
    }

    public final void change(PatientForm form) {
        firstName = form.firstName().strip();
        middleName = form.middleName().strip();
        lastName = form.lastName().strip();
        suffix = form.suffix().strip();
        birthDate = form.birthDate();
        sex = form.sex();
        address = form.address();
        phone = form.phone();
        guarantor = form.guarantor() == null ? null : other(form.guarantor());
    }

    public PatientId id() {
        return new PatientId(id);
    }

    public PatientView view() {
        return new PatientView(
                id(),
                accountNumber,
                firstName,
                middleName,
                lastName,
                suffix,
                birthDate,
                sex,
                address,
                phone,
                guarantorView());
    }

    private GuarantorView guarantorView() {
        return guarantor == null
                ? new GuarantorView(true, firstName, lastName, address, phone)
                : new GuarantorView(
                        false, guarantor.firstName(), guarantor.lastName(), guarantor.address(), guarantor.phone());
    }

    private static Guarantor other(GuarantorForm form) {
        return new Guarantor(form.firstName().strip(), form.lastName().strip(), form.address(), form.phone());
    }
}
