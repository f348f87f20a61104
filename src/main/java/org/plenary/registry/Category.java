package org.plenary.registry;

/// In which capacity a delegation takes part in a meeting, in the order of a list of participants. Whether a State
/// comes as a Party or as an observer is not stored: it follows from the day, see [Standing].
public enum Category {
    STATE,
    /// United Nations secretariat units and bodies.
    UN,
    /// Specialized agencies and related organizations.
    SPECIALIZED_AGENCY,
    /// Other intergovernmental organizations.
    IGO,
    /// Non-governmental organizations, business and academia among them.
    NGO,
    MEDIA,
    /// The secretariat that runs the meeting.
    SECRETARIAT,
    /// Officials of the host country who look after the meeting.
    HOST_COUNTRY,
    SECURITY,
    /// Conference company, volunteers, local staff.
    SUPPORT_STAFF
}
