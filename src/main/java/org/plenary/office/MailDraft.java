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
///
/// @param to several are separated by semicolons; may be empty, then the officer fills it in
public record MailDraft(String to, String subject, String text, String attachmentName, byte[] attachment, Instant dated) {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// @throws IOException where it cannot be written
    public void writeTo(OutputStream out) throws IOException {
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
            message.setContent(content());
            message.saveChanges();
            message.writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private MimeMultipart content() throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(text, "UTF-8");
        var file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment, DOCX)));
        file.setFileName(attachmentName);
        return new MimeMultipart(words, file);
    }

    /// Nothing, so that no address ends up in a log file by chance.
    @Override
    public String toString() {
        return "MailDraft";
    }
}
