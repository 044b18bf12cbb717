package fr.cdg62.partenaires.porte;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.echange.EchangeEnCours;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.echange.StatutMessage;
import fr.cdg62.referentiel.api.journal.Canal;
import fr.cdg62.referentiel.api.journal.ContexteAppel;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
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
 */
public class PorteSoap extends HttpFilter {
    private static final Logger JOURNAL = Logger.getLogger(PorteSoap.class.getName());
    private static final int REFUS = 400;

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
        VersionSoap version = VersionSoap.de(chemin);
        TypeContenu type = new TypeContenu(demande.getContentType() == null ? "" : demande.getContentType());
        Trace trace = new Trace(Apis.de(Horloge.class).maintenant());
        reponse.setHeader("X-Correlation-Id", trace.reference());
        try {
            identifier(demande, trace);
            if (!type.admisPar(version)) {
                Message.perdre(demande.getInputStream(), limites.octets());
                refuserType(reponse, version, trace);
                return;
            }
            Message message = lire(demande, type, version, trace);
            ReponseRetenue retenue = new ReponseRetenue(reponse);
            suite.doFilter(new DemandeRelue(demande, message), retenue);
            conclure(reponse, retenue, version, trace);
        } catch (DemandeRefusee refus) {
            finirLecture(demande, reponse, refus);
            repondre(reponse, Faute.de(refus, trace.reference()), version, trace);
        } catch (ServletException | RuntimeException e) {
            JOURNAL.log(Level.SEVERE, "Incident dans un échange SOAP, référence " + trace.reference(), e);
            Faute faute = Panne.passagere(e)
                    .map(panne -> Faute.de(panne, trace.reference()))
                    .orElseGet(() -> Faute.incident(trace.reference()));
            repondre(reponse, faute, version, trace);
        }
    }

    private static void identifier(HttpServletRequest demande, Trace trace) {
        ContexteAppel contexte = Apis.de(ContexteAppel.class);
        contexte.ouvrir(Canal.SOAP, trace.reference());
        Identite identite = Identite.de(demande.getHeader("Authorization"));
        trace.partenaire(identite.identifiant());
        PartenaireAuthentifie partenaire = identite.authentifier();
        trace.partenaire(partenaire.code());
        contexte.identifier(partenaire.code());
        Apis.de(EchangeEnCours.class).authentifier(partenaire);
    }

    private Message lire(HttpServletRequest demande, TypeContenu type, VersionSoap version, Trace trace)
            throws IOException {
        if (demande.getContentLengthLong() > limites.octets()) {
            throw Message.tropGrand(limites.octets());
        }
        Message message = Message.lire(demande.getInputStream(), type, limites.octets());
        trace.requete(message);
        trace.enveloppe(Enveloppe.lire(message.enveloppe(), version, limites));
        return message;
    }

    /** What is left of a refused message, further for a partner that has proved who it is. */
    private void finirLecture(HttpServletRequest demande, HttpServletResponse reponse, DemandeRefusee refus)
            throws IOException {
        boolean inconnu = refus.code() == CodeProbleme.SEC_AUTHENTIFICATION;
        long borne = inconnu ? limites.octets() : limites.octetsPerdus();
        if (!Message.perdre(demande.getInputStream(), borne)) {
            reponse.setHeader("Connection", "close");
        }
    }

    private static void conclure(HttpServletResponse reponse, ReponseRetenue retenue, VersionSoap version, Trace trace)
            throws IOException {
        EchangeEnCours echange = Apis.de(EchangeEnCours.class);
        if (echange.refus() != null) {
            repondre(reponse, Faute.de(echange.refus(), trace.reference()), version, trace);
        } else if (echange.estIncident()) {
            repondre(reponse, Faute.incident(trace.reference()), version, trace);
        } else if (retenue.getStatus() >= REFUS) {
            repondre(reponse, Faute.de(inconnu(), trace.reference()), version, trace);
        } else {
            byte[] octets = retenue.octets();
            ecrire(reponse, retenue.getStatus(), retenue.getContentType(), octets);
            trace.conserver(echange.estRejouee() ? StatutMessage.REJOUE : StatutMessage.ACCEPTE, null, octets);
        }
    }

    /** What the runtime itself refused: neither our operations nor our schema were reached. */
    private static DemandeRefusee inconnu() {
        return new DemandeRefusee(
                CodeProbleme.FMT_SCHEMA,
                "Le message n'est pas un appel de ce service : vérifiez l'enveloppe, l'action et l'opération demandée.");
    }

    private static void refuserType(HttpServletResponse reponse, VersionSoap version, Trace trace) throws IOException {
        reponse.setHeader("Accept-Post", version.type());
        DemandeRefusee refus = new DemandeRefusee(
                CodeProbleme.FMT_SCHEMA, "Ce port attend le type de contenu %s.".formatted(version.type()));
        repondre(
                reponse,
                Faute.de(refus, trace.reference()),
                HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                version,
                trace);
    }

    private static void repondre(HttpServletResponse reponse, Faute faute, VersionSoap version, Trace trace)
            throws IOException {
        int statut = version.statut(faute.emetteur());
        if (faute.code() == CodeProbleme.SEC_AUTHENTIFICATION) {
            reponse.setHeader("WWW-Authenticate", "Basic realm=\"CdG62 partenaires\", charset=\"UTF-8\"");
            statut = HttpServletResponse.SC_UNAUTHORIZED;
        } else if (faute.code() == CodeProbleme.FMT_TAILLE) {
            statut = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        repondre(reponse, faute, statut, version, trace);
    }

    private static void repondre(HttpServletResponse reponse, Faute faute, int statut, VersionSoap version, Trace trace)
            throws IOException {
        byte[] octets = faute.enveloppe(version);
        ecrire(reponse, statut, version.type() + ";charset=utf-8", octets);
        trace.conserver(
                faute.emetteur() ? StatutMessage.REFUSE : StatutMessage.INCIDENT,
                faute.code().code(),
                octets);
    }

    private static void ecrire(HttpServletResponse reponse, int statut, String type, byte[] octets) throws IOException {
        reponse.setStatus(statut);
        reponse.setContentType(type);
        reponse.setContentLength(octets.length);
        reponse.getOutputStream().write(octets);
        reponse.flushBuffer();
    }
}
