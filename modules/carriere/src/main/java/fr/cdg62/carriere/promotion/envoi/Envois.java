package fr.cdg62.carriere.promotion.envoi;

import fr.cdg62.carriere.api.promotion.dossier.CourrierPI;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Calls for the letters, sends them to the employers, hands them over. Rights are the caller's business. */
@ApplicationScoped
public class Envois {
    @Inject
    private EnvoisEnBase base;

    @Inject
    private Lettres lettres;

    @Inject
    private Echeances echeances;

    @Inject
    private Parametres parametres;

    @Inject
    private Journal journal;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    /** A letter to send later, with the others of the campaign. */
    public void preparer(Proposition proposition, CourrierPI courrier) {
        base.ajouter(new EnvoiPI(proposition, courrier, lettres.paragraphes(proposition, courrier)));
    }

    /** The accusé of a proposal, at once: its employer is reading. */
    public void accuser(Proposition proposition) {
        EnvoiPI accuse =
                new EnvoiPI(proposition, CourrierPI.ACCUSE, lettres.paragraphes(proposition, CourrierPI.ACCUSE));
        accuse.envoyer(horloge.aujourdHui(), acces.acteur());
        base.ajouter(accuse);
    }

    /** Sends a letter and tells its employer. */
    void envoyer(EnvoiPI envoi) {
        LocalDate jour = horloge.aujourdHui();
        envoi.envoyer(jour, acces.acteur());
        LocalDate terme = jour.plusDays(
                parametres.valeur("PI_COURRIER_LECTURE_JOURS", jour).intValueExact());
        echeances.inscrire(new NouvelleEcheance(
                envoi.siren(),
                objet(envoi),
                "Promotion interne : courrier à lire sur la proposition de %s".formatted(envoi.qui()),
                terme,
                List.of(terme)));
        inscrire(envoi, "COURRIER_ENVOYE");
    }

    /**
     * The letter as PDF/A. To its employer once sent only, and the first reading settles the échéance; the CdG may read
     * beforehand what is to be sent.
     */
    public byte[] remettre(Proposition proposition, CourrierPI courrier, boolean cdg) {
        exiger(
                proposition.appelle(courrier),
                "Ce courrier n'existe pas à l'état %s du dossier.".formatted(proposition.etat()));
        Optional<EnvoiPI> envoye = base.envoye(proposition.dossier(), courrier);
        exiger(envoye.isPresent() || cdg, "Ce courrier n'est pas encore envoyé.");
        envoye.filter(envoi -> !cdg && envoi.lire(horloge.aujourdHui())).ifPresent(envoi -> {
            echeances.solder(objet(envoi));
            inscrire(envoi, "COURRIER_LU");
        });
        return lettres.imprimer(
                proposition,
                courrier,
                envoye.map(EnvoiPI::envoyeLe).orElse(horloge.aujourdHui()),
                envoye.map(EnvoiPI::paragraphes).orElseGet(() -> lettres.paragraphes(proposition, courrier)));
    }

    private static void exiger(boolean vrai, String message) {
        if (!vrai) {
            throw new DemandeRefusee(CodeProbleme.ETAT_TRANSITION_INTERDITE, message, "courrier");
        }
    }

    private void inscrire(EnvoiPI envoi, String action) {
        journal.inscrire(new Inscription(
                envoi.siren(),
                "DOSSIER_PI:" + envoi.dossier(),
                action,
                envoi.courrier().name()));
    }

    private static String objet(EnvoiPI envoi) {
        return "COURRIER_PI:" + envoi.id();
    }
}
