package fr.cdg62.partenaires.porte;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.echange.Conformite;
import fr.cdg62.partenaires.echange.EchangeEnCours;
import fr.cdg62.partenaires.journal.Trace;
import fr.cdg62.partenaires.limites.Message;
import fr.cdg62.partenaires.limites.TypeContenu;
import fr.cdg62.partenaires.limites.VersionSoap;
import fr.cdg62.referentiel.api.echange.StatutMessage;
import fr.cdg62.referentiel.api.partenaire.QuotaAtteint;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * How an exchange ends: the answer of the service or a fault, with the HTTP status that goes with it. The journal is
 * written first: who has the answer finds the message there.
 */
final class Sortie {
    private static final int REFUS = 400;
    /** Of a fault in both versions: SOAP 1.2 knows 400 too, but some clients then hide the fault from their caller. */
    private static final int FAUTE = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

    private static final int TROP_DE_MESSAGES = 429;
    /** Seconds after which a message refused by a passing failure may be sent again. */
    private static final int ATTENTE = 30;

    private final HttpServletResponse reponse;
    private final VersionSoap version;
    private final Conformite conformite;
    private final Trace trace;
    private boolean fauteSoap;
    private String adressage = "";

    Sortie(HttpServletResponse reponse, VersionSoap version, Conformite conformite, Trace trace) {
        this.reponse = reponse;
        this.version = version;
        this.conformite = conformite;
        this.trace = trace;
    }

    VersionSoap version() {
        return version;
    }

    /** The sender uses WS-Security: it expects a SOAP fault, not the challenge of HTTP. */
    void attendreUneFauteSoap() {
        fauteSoap = true;
    }

    /** The WS-Addressing identifier of the request, which its answer names; empty when the sender uses none. */
    void repondreA(String messageId) {
        adressage = messageId;
    }

    /** The answer of the service, which its contract must admit. */
    void conclure(ReponseRetenue retenue) throws IOException {
        EchangeEnCours echange = Apis.de(EchangeEnCours.class);
        if (echange.refus() != null) {
            refuser(echange.refus());
        } else if (echange.estIncident()) {
            direIncident();
        } else if (retenue.getStatus() >= REFUS) {
            refuser(inconnu());
        } else {
            byte[] octets = retenue.octets();
            TypeContenu type = new TypeContenu(retenue.getContentType());
            byte[] enveloppe = Message.enveloppe(octets, type);
            conformite.exigerDeLaReponse(enveloppe);
            if (type.estMultipart()) {
                trace.documentsAPart();
            }
            trace.conserver(echange.estRejouee() ? StatutMessage.REJOUE : StatutMessage.ACCEPTE, null, enveloppe);
            ecrire(retenue.getStatus(), retenue.getContentType(), octets);
        }
    }

    /** What the runtime itself refused: neither our operations nor our schema were reached. */
    private static DemandeRefusee inconnu() {
        return new DemandeRefusee(
                CodeProbleme.FMT_SCHEMA,
                "Le message n'est pas un appel de ce service : vérifiez l'enveloppe, l'action et l'opération"
                        + " demandée.");
    }

    void refuser(DemandeRefusee refus) {
        repondre(Faute.de(refus, trace.valeurRecue(refus), trace.reference()), statut(refus));
    }

    void direIncident() {
        Faute faute = Faute.incident(trace.reference());
        repondre(faute, FAUTE);
    }

    void refuserType() {
        reponse.setHeader("Accept-Post", version.type());
        DemandeRefusee refus = new DemandeRefusee(
                CodeProbleme.FMT_SCHEMA, "Ce port attend le type de contenu %s.".formatted(version.type()));
        repondre(Faute.de(refus, null, trace.reference()), HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }

    private int statut(DemandeRefusee refus) {
        if (refus instanceof QuotaAtteint quota) {
            reponse.setIntHeader("Retry-After", quota.attente());
            return TROP_DE_MESSAGES;
        }
        return switch (refus.code()) {
            case SEC_AUTHENTIFICATION -> fauteSoap ? FAUTE : demanderBasic();
            case FMT_TAILLE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case TECHNIQUE_INDISPONIBLE, TECHNIQUE_DELAI -> {
                reponse.setIntHeader("Retry-After", ATTENTE);
                yield FAUTE;
            }
            default -> FAUTE;
        };
    }

    private int demanderBasic() {
        reponse.setHeader("WWW-Authenticate", "Basic realm=\"CdG62 partenaires\", charset=\"UTF-8\"");
        return HttpServletResponse.SC_UNAUTHORIZED;
    }

    private void repondre(Faute faute, int statut) {
        byte[] octets = faute.enveloppe(version, adressage);
        trace.conserver(
                faute.emetteur() ? StatutMessage.REFUSE : StatutMessage.INCIDENT,
                faute.code().code(),
                octets);
        try {
            ecrire(statut, version.type() + ";charset=utf-8", octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ecrire(int statut, String type, byte[] octets) throws IOException {
        reponse.setStatus(statut);
        reponse.setContentType(type);
        reponse.setContentLength(octets.length);
        reponse.getOutputStream().write(octets);
        reponse.flushBuffer();
    }
}
