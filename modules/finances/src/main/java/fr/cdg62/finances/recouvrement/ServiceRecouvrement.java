package fr.cdg62.finances.recouvrement;

import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.TAXATION_MAJORATION;
import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.TAXATION_MOIS;

import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.NouvelleDeclaration;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.api.recouvrement.NiveauRelance;
import fr.cdg62.finances.api.recouvrement.Recouvrement;
import fr.cdg62.finances.api.recouvrement.RetardVue;
import fr.cdg62.finances.cotisation.bareme.Bareme;
import fr.cdg62.finances.cotisation.calcul.Texte;
import fr.cdg62.finances.cotisation.declaration.Estimations;
import fr.cdg62.finances.cotisation.periodicite.Periodicites;
import fr.cdg62.finances.cotisation.periodicite.ReglePeriodicite;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The CdG's desk for the declarations that do not come. */
@Stateless
public class ServiceRecouvrement implements Recouvrement {

    private static final int REFERENCE_MAXIMUM = 200;

    @Inject
    Acces acces;

    @Inject
    Attentes attentes;

    @Inject
    CalendrierDeclarations calendrier;

    @Inject
    Estimations estimations;

    @Inject
    Periodicites periodicites;

    @Inject
    Affiliations affiliations;

    @Inject
    Collectivites collectivites;

    @Inject
    Bareme bareme;

    @Inject
    Journal journal;

    @Inject
    Horloge horloge;

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public LocalDate attendre(String siren, YearMonth mois) {
        exiger(siren);
        return calendrier.attendre(siren, mois);
    }

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public void fixerPeriodicite(String siren, Periodicite periodicite, int annee, String reference) {
        exiger(siren);
        if (reference == null || reference.isBlank() || reference.length() > REFERENCE_MAXIMUM) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "La référence de la décision compte de 1 à " + REFERENCE_MAXIMUM + " caractères.",
                    "reference");
        }
        LocalDate debut = LocalDate.of(annee, 1, 1);
        RegimeAffiliation regime = affiliations.au(siren, debut).regime();
        new ReglePeriodicite(bareme)
                .verifier(
                        periodicite,
                        regime,
                        collectivites.effectif(siren, debut).total(),
                        debut);
        periodicites.fixer(siren, debut, periodicite, reference);
        journal.inscrire(new Inscription(
                siren, "COLLECTIVITE:" + siren, "PERIODICITE_FIXEE", periodicite.libelle() + " dès " + annee));
    }

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public Page<RetardVue> retards(DemandePage page) {
        LocalDate jour = horloge.aujourdHui();
        ReglePoursuite regle = new ReglePoursuite(bareme.lu());
        return attentes.enRetard(jour, page).vers(attendue -> retard(attendue, regle, jour));
    }

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public DeclarationVue taxerDOffice(String siren, YearMonth mois) {
        exiger(siren);
        Periode periode = periodicites.au(siren, mois.atDay(1)).contenant(mois);
        LocalDate echeance = estimations.echeance(siren, periode);
        if (new ReglePoursuite(bareme).niveau(echeance, horloge.aujourdHui()) != NiveauRelance.SECONDE_RELANCE) {
            throw refus(
                    "La taxation d'office n'est ouverte qu'après la seconde relance (échéance du " + echeance + ").");
        }
        List<BaseMensuelle> dernieres = estimations.dernieresBases(
                siren, YearMonth.from(periode.debut()), bareme.entier(TAXATION_MOIS, echeance));
        if (dernieres.isEmpty()) {
            throw refus("Aucune base déclarée avant cette période ne permet d'estimer la cotisation.");
        }
        List<BaseMensuelle> bases =
                new TaxationOffice(dernieres, bareme.valeur(TAXATION_MAJORATION, echeance)).estimer(periode);
        return estimations.taxer(new NouvelleDeclaration(siren, periode, bases), motif(periode, dernieres.size()));
    }

    /** The caller's right, and that there is such a collectivité: the CdG may act for all of them. */
    private void exiger(String siren) {
        acces.exigerCollectivite(siren);
        collectivites.lire(siren);
    }

    private static RetardVue retard(DeclarationAttendue attendue, ReglePoursuite regle, LocalDate jour) {
        return new RetardVue(
                attendue.siren(),
                attendue.periode().debut(),
                attendue.periode().fin(),
                attendue.echeance(),
                ChronoUnit.DAYS.between(attendue.echeance(), jour),
                regle.niveau(attendue.echeance(), jour));
    }

    private static String motif(Periode periode, int mois) {
        return "Taxation d'office provisoire de " + Texte.periode(periode)
                + ", faute de déclaration : moyenne majorée des " + mois + " dernières bases mensuelles.";
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.TAXATION_IMPOSSIBLE, message, "mois");
    }
}
