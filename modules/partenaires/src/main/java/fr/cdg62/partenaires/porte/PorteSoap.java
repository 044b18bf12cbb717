package fr.cdg62.partenaires.porte;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.echange.Conformite;
import fr.cdg62.partenaires.journal.Trace;
import fr.cdg62.partenaires.limites.Limites;
import fr.cdg62.partenaires.limites.Message;
import fr.cdg62.partenaires.limites.VersionSoap;
import fr.cdg62.partenaires.services.ContratServi;
import fr.cdg62.partenaires.services.ContratsServis;
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
import java.util.Optional;
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
        Optional<ContratServi> contrat = ContratServi.auPort(chemin);
        if (!demande.getMethod().equals("POST") || contrat.isEmpty()) {
            ContratsServis.repondre(demande, reponse);
            return;
        }
        Trace trace = new Trace(contrat.get().nom(), Apis.de(Horloge.class).maintenant());
        reponse.setHeader("X-Correlation-Id", trace.reference());
        Apis.de(ContexteAppel.class).ouvrir(Canal.SOAP, trace.reference());
        Conformite conformite = contrat.get().conformite();
        Sortie sortie = new Sortie(reponse, VersionSoap.de(chemin), conformite, trace);
        Reception reception = new Reception(demande, limites, conformite, sortie, trace);
        try {
            reception.reconnaitreParHttp();
            if (reception.estDuBonType()) {
                echanger(reception, demande, reponse, suite, sortie);
            } else {
                couper(reponse, reception.finir(CodeProbleme.FMT_SCHEMA));
                sortie.refuserType();
            }
        } catch (DemandeRefusee refus) {
            couper(reponse, reception.finir(refus.code()));
            sortie.refuser(refus);
        } catch (ServletException | RuntimeException e) {
            JOURNAL.log(Level.SEVERE, "Incident dans un échange SOAP, référence " + trace.reference(), e);
            Panne.passagere(e).ifPresentOrElse(sortie::refuser, sortie::direIncident);
        }
    }

    private static void echanger(
            Reception reception,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            FilterChain suite,
            Sortie sortie)
            throws IOException, ServletException {
        try (Message message = reception.lire()) {
            ReponseRetenue retenue = new ReponseRetenue(reponse);
            DemandeRelue relue = new DemandeRelue(demande, message);
            try {
                suite.doFilter(relue, retenue);
            } finally {
                relue.fermer();
            }
            sortie.conclure(retenue);
        }
    }

    private static void couper(HttpServletResponse reponse, boolean toutLu) {
        if (!toutLu) {
            reponse.setHeader("Connection", "close");
        }
    }
}
