package org.plenary.office;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/// An e-mail that is not sent yet, as a file that any mail program opens: RFC 5322, with MIME, and `X-Unsent`, by which
/// Outlook opens it to be sent.
public final class MailDraft {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String to;
    private final String subject;
    private final String text;
    private final Instant dated;

    /// @param to several are separated by semicolons; may be empty, then the officer fills it in
    public MailDraft(String to, String subject, String text, Instant dated) {
        this.to = to;
        this.subject = subject;
        this.text = text;
        this.dated = dated;
    }

    /// Writes it with a Word file attached.
    ///
    /// @throws IOException where it cannot be written
    public void writeTo(OutputStream out, String attachmentName, byte[] attachment) throws IOException {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties())) {
                @Override
                protected void updateMessageID() {
                    // Whoever sends it gives it its id.
                }
            };
            message.setHeader("X-Unsent", "1");
            for (String address : to.split("[;,]", -1)) {
                if (!address.isBlank()) {
                    message.addRecipient(Message.RecipientType.TO, new InternetAddress(address.strip(), false));
                }
            }
            message.setSubject(subject, "UTF-8");
            message.setSentDate(Date.from(dated));
            message.setContent(content(attachmentName, attachment));
            message.saveChanges();
            message.writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private MimeMultipart content(String attachmentName, byte[] attachment) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(text, "UTF-8");
        var file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment, DOCX)));
        file.setFileName(attachmentName);
        return new MimeMultipart(words, file);
    }
}
