package fr.cdg62.finances.recouvrement;

import fr.cdg62.finances.api.cotisation.DeclarationDeposee;
import fr.cdg62.finances.cotisation.bareme.Bareme;
import fr.cdg62.finances.cotisation.calcul.Texte;
import fr.cdg62.finances.cotisation.declaration.Estimations;
import fr.cdg62.finances.cotisation.periodicite.Periodicites;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;

/** Registers what is awaited with its échéance, and settles it when the declaration comes. */
@Dependent
class CalendrierDeclarations {

    @Inject
    Attentes attentes;

    @Inject
    Periodicites periodicites;

    @Inject
    Affiliations affiliations;

    @Inject
    Estimations estimations;

    @Inject
    Echeances echeances;

    @Inject
    Bareme bareme;

    @Inject
    Horloge horloge;

    /** The last day to declare, or null when nothing is owed for the month. */
    LocalDate attendre(String siren, YearMonth mois) {
        if (affiliations.au(siren, mois.atDay(1)).regime() == RegimeAffiliation.NON_AFFILIE) {
            return null;
        }
        Periode periode = periodicites.au(siren, mois.atDay(1)).contenant(mois);
        return attentes.chercher(siren, periode)
                .map(DeclarationAttendue::echeance)
                .orElseGet(() -> ouvrir(siren, periode));
    }

    private LocalDate ouvrir(String siren, Periode periode) {
        LocalDate echeance = estimations.echeance(siren, periode);
        if (estimations.estDeclaree(siren, periode)) {
            return echeance;
        }
        attentes.ajouter(new DeclarationAttendue(siren, periode, echeance));
        echeances.inscrire(new NouvelleEcheance(
                siren,
                DeclarationAttendue.objet(siren, periode),
                "Déclarer les cotisations, " + Texte.periode(periode),
                echeance,
                new ReglePoursuite(bareme).relances(echeance)));
        return echeance;
    }

    void solder(@Observes DeclarationDeposee deposee) {
        attentes.chercher(deposee.siren(), deposee.periode()).ifPresent(attendue -> {
            attendue.recevoir(horloge.aujourdHui());
            echeances.solder(DeclarationAttendue.objet(deposee.siren(), deposee.periode()));
        });
    }
}
