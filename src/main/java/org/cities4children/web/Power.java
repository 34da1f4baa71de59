package org.cities4children.web;

/** What somebody signed in may be allowed to do; docs/access.md tells which role has which. */
public enum Power {
    /** Read and answer what was sent to the alliance's mailbox. */
    ANSWER_LETTERS,
    /** Read and follow concerns for a child. */
    READ_CONCERNS,
    /** Add, correct, schedule and withdraw what is public. */
    EDIT_CONTENT,
    /** Write down and look after helplines for children. */
    KEEP_HELPLINES,
    /** Invite people, give and take roles, end sessions. */
    MANAGE_PEOPLE,
    /** Agree, as a second person, to what takes two. */
    APPROVE,
    /** Read who did what. */
    READ_AUDIT,
    /** Read the mail that the program sends. */
    READ_MAIL,
    /** Put decisions to the members, and write down what members answer by mail. */
    PUT_DECISIONS,
    /** Change how the program behaves for everybody. */
    CHANGE_SETTINGS
}
