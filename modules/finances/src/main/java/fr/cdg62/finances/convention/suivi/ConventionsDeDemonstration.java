package fr.cdg62.finances.convention.suivi;

import fr.cdg62.finances.api.convention.Deliberation;
import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.ModeFacturation;
import fr.cdg62.finances.api.convention.NouvelleConvention;
import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.finances.api.convention.signature.Signature;
import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.convention.ConventionsEnregistrees;
import fr.cdg62.finances.convention.Parties;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.valeur.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fictitious conventions that went through their whole life up to their entry into force. */
@ApplicationScoped
public class ConventionsDeDemonstration {

    private static final int DUREE_MOIS = 36;

    @Inject
    private ConventionsEnregistrees enregistrees;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** Archives, by the hour, with a first lot paid over three years; empty when one is already in force. */
    public Optional<Convention> archivage(String siren, LocalDate effet) {
        return active(
                siren,
                "ARCHIVAGE",
                effet,
                new LigneConvention(
                        ModeFacturation.ECHEANCIER,
                        null,
                        "Premier lot, étalé sur trois ans",
                        null,
                        Montant.de("1000.00"),
                        3,
                        12));
    }

    /** Electronic archiving, a yearly subscription of the grid; empty when one is already in force. */
    public Optional<Convention> archivageElectronique(String siren, LocalDate effet) {
        return active(siren, "ARCH_ELEC", effet, abonnement("ABONNEMENT", "Archivage électronique"));
    }

    /** Médecine préventive, by agent and year; empty when one is already in force. */
    public Optional<Convention> medecine(String siren, LocalDate effet) {
        return active(siren, "MED_PREV", effet, abonnement("COUT_ANNUEL", "Médecine préventive, coût annuel"));
    }

    private static LigneConvention abonnement(String prestation, String libelle) {
        return new LigneConvention(ModeFacturation.ABONNEMENT, prestation, libelle, null, null, null, null);
    }

    private Optional<Convention> active(String siren, String mission, LocalDate effet, LigneConvention ligne) {
        if (!enregistrees.enVigueur(siren, mission).isEmpty()) {
            return Optional.empty();
        }
        LocalDate jour = horloge.aujourdHui();
        Convention convention = new Convention(
                new NouvelleConvention(
                        siren, mission, "Convention fictive", null, effet, DUREE_MOIS, true, false, List.of(ligne)),
                mission,
                effet);
        convention.proposer(numerotation.suivant("CONV", jour.getYear()), jour, role -> true);
        convention.deliberer(new Deliberation("FICTIVE-01", effet), jour, role -> true);
        for (Partie partie : Parties.de(mission)) {
            convention.signer(new Signature(partie, "Camille Fictif", "autorité fictive", effet), jour, role -> true);
        }
        convention.activer(jour, role -> true);
        enregistrees.ajouter(convention);
        for (String action : List.of("CREEE", "PROPOSEE", "DELIBEREE", "SIGNEE", "ACTIVEE")) {
            journal.inscrire(new Inscription(siren, "CONVENTION:" + convention.id(), action, "Donnée fictive"));
        }
        return Optional.of(convention);
    }
}
