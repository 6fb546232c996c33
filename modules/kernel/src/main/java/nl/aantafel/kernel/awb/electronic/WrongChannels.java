package nl.aantafel.kernel.awb.electronic;

/** What may be done with a message by another channel than the designated one (Awb 2:15, 2:16; report p. 59). */
public final class WrongChannels {
    private WrongChannels() {}

    /** What a message is. */
    public enum Message {
        COMPLAINT,
        OBJECTION,
        COMPLETION,
        OTHER
    }

    /** What we do with it. */
    public enum Answer {
        HANDLE,
        /** Only say which channel it must be. */
        POINT_THE_WAY
    }

    /**
     * A complaint is registered however it comes, an objection is always handled; the rest only needs the right way when a way
     * is designated and it cannot be handled as it came.
     */
    public static Answer to(Message message, boolean designated, boolean needsProcessing) {
        var handled = message == Message.COMPLAINT || message == Message.OBJECTION || !designated || !needsProcessing;
        return handled ? Answer.HANDLE : Answer.POINT_THE_WAY;
    }
}
