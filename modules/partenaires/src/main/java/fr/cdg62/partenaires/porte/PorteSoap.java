package fr.cdg62.partenaires.porte;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.echange.EchangeEnCours;
import fr.cdg62.partenaires.journal.Trace;
import fr.cdg62.partenaires.limites.Enveloppe;
import fr.cdg62.partenaires.limites.Limites;
import fr.cdg62.partenaires.limites.Message;
import fr.cdg62.partenaires.limites.TypeContenu;
import fr.cdg62.partenaires.limites.VersionSoap;
import fr.cdg62.partenaires.securite.Identite;
import fr.cdg62.partenaires.securite.MessageSecurise;
import fr.cdg62.partenaires.services.ContratsServis;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.journal.Canal;
import fr.cdg62.referentiel.api.journal.ContexteAppel;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.probleme.Panne;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The door of {@code /ws/*}. Serves the contracts; authenticates, measures and reads every message before the JAX-WS
 * runtime sees it; words every fault itself, so that nothing of a parser or of our code ever goes out; keeps the message
 * journal.
 *
 * <p>A sender with HTTP Basic is known before its message is read; one with WS-Security only once the envelope is read,
 * within the limits that hold for everybody.
 */
public class PorteSoap extends HttpFilter {
    private static final Logger JOURNAL = Logger.getLogger(PorteSoap.class.getName());

    private final transient Limites limites = Limites.duServeur();

    @Override
    protected void doFilter(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException {
        String chemin =
                demande.getRequestURI().substring(demande.getContextPath().length());
        if (!demande.getMethod().equals("POST") || !ContratsServis.estService(chemin)) {
            ContratsServis.repondre(demande, reponse);
            return;
        }
        Trace trace = new Trace(Apis.de(Horloge.class).maintenant());
        reponse.setHeader("X-Correlation-Id", trace.reference());
        Apis.de(ContexteAppel.class).ouvrir(Canal.SOAP, trace.reference());
        Sortie sortie = new Sortie(reponse, VersionSoap.de(chemin), trace);
        try {
            echanger(demande, reponse, suite, sortie, trace);
        } catch (DemandeRefusee refus) {
            finirLecture(demande, reponse);
            sortie.refuser(refus);
        } catch (ServletException | RuntimeException e) {
            JOURNAL.log(Level.SEVERE, "Incident dans un échange SOAP, référence " + trace.reference(), e);
            Panne.passagere(e).ifPresentOrElse(sortie::refuser, sortie::direIncident);
        }
    }

    private void echanger(
            HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite, Sortie sortie, Trace trace)
            throws IOException, ServletException {
        String autorisation = demande.getHeader("Authorization");
        if (autorisation != null) {
            Identite identite = Identite.de(autorisation);
            trace.partenaire(identite.identifiant());
            reconnaitre(identite.authentifier(), trace);
        }
        TypeContenu type = new TypeContenu(demande.getContentType() == null ? "" : demande.getContentType());
        if (!type.admisPar(sortie.version())) {
            Message.perdre(demande.getInputStream(), limites.octets());
            sortie.refuserType();
            return;
        }
        Message message = lire(demande, type, sortie, trace);
        ReponseRetenue retenue = new ReponseRetenue(reponse);
        suite.doFilter(new DemandeRelue(demande, message), retenue);
        sortie.conclure(retenue);
    }

    /** The message to process, from a sender who has proved who it is. */
    private Message lire(HttpServletRequest demande, TypeContenu type, Sortie sortie, Trace trace) throws IOException {
        if (demande.getContentLengthLong() > limites.octets()) {
            throw Message.tropGrand(limites.octets());
        }
        Message message = Message.lire(demande.getInputStream(), type, limites.octets());
        trace.requete(message);
        Enveloppe enveloppe = Enveloppe.lire(message.enveloppe(), sortie.version(), limites);
        trace.enveloppe(enveloppe);
        message.exigerPieces(enveloppe.pieces());
        if (enveloppe.securisee()) {
            sortie.attendreUneFauteSoap();
            return authentifier(MessageSecurise.de(message), trace);
        }
        if (!estReconnu()) {
            throw Identite.absente();
        }
        return message;
    }

    private static Message authentifier(MessageSecurise message, Trace trace) {
        if (estReconnu()) {
            throw Identite.enDouble();
        }
        trace.partenaire(message.nomAnnonce());
        reconnaitre(message.authentifier(), trace);
        return message.sansSecurite();
    }

    private static boolean estReconnu() {
        return Apis.de(EchangeEnCours.class).partenaire() != null;
    }

    private static void reconnaitre(PartenaireAuthentifie partenaire, Trace trace) {
        trace.partenaire(partenaire.code());
        Apis.de(ContexteAppel.class).identifier(partenaire.code());
        Apis.de(EchangeEnCours.class).authentifier(partenaire);
    }

    /** What is left of a refused message, further for a partner that has proved who it is. */
    private void finirLecture(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        long borne = estReconnu() ? limites.octetsPerdus() : limites.octets();
        if (!Message.perdre(demande.getInputStream(), borne)) {
            reponse.setHeader("Connection", "close");
        }
    }
}
