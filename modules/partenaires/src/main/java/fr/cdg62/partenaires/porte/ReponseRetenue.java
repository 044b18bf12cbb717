package fr.cdg62.partenaires.porte;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer kept back until the door knows whether it may go out as it is. */
class ReponseRetenue extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private final ServletOutputStream flux = new Flux(octets);
    private final PrintWriter texte = new PrintWriter(octets, true, StandardCharsets.UTF_8);
    private int statut = SC_OK;
    private String type;

    ReponseRetenue(HttpServletResponse reponse) {
        super(reponse);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return flux;
    }

    @Override
    public PrintWriter getWriter() {
        return texte;
    }

    @Override
    public void setStatus(int code) {
        statut = code;
    }

    @Override
    public void sendError(int code) {
        statut = code;
    }

    @Override
    public void sendError(int code, String message) {
        statut = code;
    }

    @Override
    public int getStatus() {
        return statut;
    }

    @Override
    public void setContentType(String nouveau) {
        type = nouveau;
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public void setContentLength(int longueur) {
        setContentLengthLong(longueur);
    }

    @Override
    public void setContentLengthLong(long longueur) {
        if (longueur < 0) {
            throw new IllegalArgumentException("Longueur négative");
        }
    }

    @Override
    public void flushBuffer() {
        texte.flush();
    }

    byte[] octets() {
        texte.flush();
        return octets.toByteArray();
    }

    /** Writes to memory as the servlet API wants it. */
    private static final class Flux extends ServletOutputStream {
        private final ByteArrayOutputStream octets;

        Flux(ByteArrayOutputStream octets) {
            this.octets = octets;
        }

        @Override
        public void write(int octet) {
            octets.write(octet);
        }

        @Override
        public void write(byte[] source, int debut, int longueur) {
            octets.write(source, debut, longueur);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener ecouteur) {
            throw new IllegalStateException("Écriture asynchrone impossible");
        }
    }
}
