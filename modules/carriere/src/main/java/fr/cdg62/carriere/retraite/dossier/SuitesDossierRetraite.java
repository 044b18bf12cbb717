package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.dossier.Attente;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What follows a step: the journal, and the day by which whoever has to act must have done so. A pension is asked for
 * three months before it begins, with reminders six and four months before (specification carrière, § 1.23). The agent
 * finds those of his employer, to whom he gives what is missing, and his own.
 */
@ApplicationScoped
class SuitesDossierRetraite {
    @Inject
    private Echeances echeances;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    void survenu(DossierRetraite dossier, long agent, String action) {
        journal.inscrire(new Inscription(dossier.siren(), objet(dossier), action, dossier.agent()));
        echeances.solder(objet(dossier));
        Attente attente = dossier.etat().attente();
        if (attente == Attente.AGENT) {
            attendreReponse(dossier, agent);
        } else if (attente == Attente.COLLECTIVITE || attente == Attente.CENTRE) {
            attendreDemande(dossier, agent, attente == Attente.CENTRE);
        }
    }

    void depose(DossierRetraite dossier, String type) {
        journal.inscrire(new Inscription(dossier.siren(), objet(dossier), "DEPOSER_PIECE", type));
    }

    /** Somebody read the file of a piece. */
    void lu(DossierRetraite dossier, long piece) {
        journal.inscrire(new Inscription(dossier.siren(), objet(dossier), "LIRE_PIECE", String.valueOf(piece)));
    }

    private void attendreDemande(DossierRetraite dossier, long agent, boolean centre) {
        LocalDate effet = dossier.demande().depart().effet();
        ReglesRetraite reglages = regles.toutes();
        LocalDate limite = effet.minusMonths(valeur(reglages, Reglage.DEMANDE_LEGALE));
        List<LocalDate> rappels = IntStream.of(
                        valeur(reglages, Reglage.DEMANDE_AGENT), valeur(reglages, Reglage.DEMANDE_CDG))
                .mapToObj(effet::minusMonths)
                .filter(jour -> !jour.isBefore(horloge.aujourdHui()))
                .toList();
        String libelle = centre
                ? "%s : dossier de %s à instruire ou à contrôler"
                : "%s : dossier de %s à compléter et à soumettre";
        NouvelleEcheance echeance = echeance(dossier, libelle, limite, rappels);
        echeances.inscrire(centre ? echeance.pourLeCdg() : echeance.aussiPour(agent));
    }

    private void attendreReponse(DossierRetraite dossier, long agent) {
        LocalDate limite = dossier.envois().limite();
        LocalDate rappel = limite.minusDays(valeur(regles.toutes(), Reglage.DECOMPTE_RAPPEL));
        echeances.inscrire(echeance(dossier, "%s : décompte provisoire de %s à accepter", limite, List.of(rappel))
                .aussiPour(agent));
    }

    /** An échéance of its own for each step: one that was settled stays as it is. */
    private static NouvelleEcheance echeance(
            DossierRetraite dossier, String libelle, LocalDate limite, List<LocalDate> rappels) {
        return new NouvelleEcheance(
                dossier.siren(),
                objet(dossier),
                "ETAPE_%d".formatted(dossier.rang()),
                libelle.formatted(dossier.agent(), dossier.type().libelle()),
                limite,
                rappels);
    }

    private int valeur(ReglesRetraite reglages, Reglage code) {
        return reglages.valeur(code, horloge.aujourdHui()).valeur().intValueExact();
    }

    private static String objet(DossierRetraite dossier) {
        return "DOSSIER_RETRAITE:" + dossier.id();
    }
}
