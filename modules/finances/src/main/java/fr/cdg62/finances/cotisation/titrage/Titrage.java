package fr.cdg62.finances.cotisation.titrage;

import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.cotisation.EvenementDeclaration;
import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.api.cotisation.calcul.MontantContribution;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.finances.cotisation.bareme.Bareme;
import fr.cdg62.finances.cotisation.bareme.ParametreCotisation;
import fr.cdg62.finances.cotisation.calcul.Liquidation;
import fr.cdg62.finances.cotisation.calcul.PlanTitres;
import fr.cdg62.finances.cotisation.calcul.PlanTitres.TitrePrevu;
import fr.cdg62.finances.cotisation.credit.CreditCotisation;
import fr.cdg62.finances.cotisation.credit.Credits;
import fr.cdg62.finances.cotisation.declaration.DeclarationCotisation;
import fr.cdg62.finances.cotisation.declaration.Declarations;
import fr.cdg62.finances.cotisation.declaration.Portail;
import fr.cdg62.finances.titre.EmissionTitres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.valeur.Montant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims what a validated declaration makes due, given what was claimed before for its period. */
@Dependent
class Titrage {

    @Inject
    Portail portail;

    @Inject
    Declarations declarations;

    @Inject
    Credits credits;

    @Inject
    EmissionTitres emission;

    @Inject
    Bareme bareme;

    @Inject
    Horloge horloge;

    /** Issues the titres of a declaration that has just become TITREE; the version claimed before it is replaced. */
    void titrer(DeclarationCotisation declaration) {
        Optional<DeclarationCotisation> precedente =
                declarations.versions(declaration.siren(), declaration.periode()).stream()
                        .filter(version -> version.etat() == EtatDeclaration.TITREE && !version.equals(declaration))
                        .findFirst();
        List<CreditCotisation> ouverts = credits.ouverts(declaration.siren());
        PlanTitres plan = precedente
                .map(version -> planApres(version, declaration, ouverts))
                .orElseGet(() -> premierPlan(declaration, ouverts));
        appliquer(plan, declaration, precedente.orElse(null), ouverts);
        precedente.ifPresent(version -> portail.avancer(
                version, EvenementDeclaration.REMPLACER, "Remplacée par la version " + declaration.rang()));
        declarations.ecrire();
    }

    private static PlanTitres premierPlan(DeclarationCotisation declaration, List<CreditCotisation> ouverts) {
        return liquidation(declaration).premiere(declaration.estTaxation() ? Map.of() : somme(ouverts));
    }

    private PlanTitres planApres(
            DeclarationCotisation precedente, DeclarationCotisation declaration, List<CreditCotisation> ouverts) {
        List<MontantContribution> precedents = precedente.calcul().montants();
        if (precedente.estTaxation()) {
            return liquidation(declaration).apresTaxation(precedents, somme(ouverts));
        }
        Montant seuil = Montant.de(bareme.valeur(ParametreCotisation.SEUIL_REDUCTION, horloge.aujourdHui()));
        return liquidation(declaration).correction(precedents, dejaTitre(precedente), seuil);
    }

    /** What the titres of the period claim: what its last version made due, less the credits used, plus those left. */
    private Map<Contribution, Montant> dejaTitre(DeclarationCotisation precedente) {
        Map<Contribution, Montant> titre = new EnumMap<>(Contribution.class);
        titre.putAll(Liquidation.parContribution(precedente.calcul().montants()));
        List<Long> versions = declarations.versions(precedente.siren(), precedente.periode()).stream()
                .map(DeclarationCotisation::id)
                .toList();
        credits.des(versions)
                .forEach(credit -> titre.merge(credit.contribution(), credit.effetSur(versions), Montant::plus));
        return titre;
    }

    private void appliquer(
            PlanTitres plan,
            DeclarationCotisation declaration,
            DeclarationCotisation precedente,
            List<CreditCotisation> ouverts) {
        Long rectifie = precedente == null ? null : precedente.titre();
        Long principal = precedente != null && precedente.estTaxation() ? null : rectifie;
        for (TitrePrevu prevu : plan.titres()) {
            boolean premier = principal == null && prevu.nature() == NatureTitre.COMPLEMENTAIRE;
            TitrePrevu titre = premier ? new TitrePrevu(NatureTitre.NORMAL, prevu.montants()) : prevu;
            TitreVue emis =
                    emission.emettre(new RedactionTitre(declaration, echeanceDePaiement()).rediger(titre, rectifie));
            principal = titre.nature() == NatureTitre.NORMAL ? Long.valueOf(emis.id()) : principal;
        }
        declaration.rattacherTitre(principal);
        plan.credit()
                .forEach((contribution, montant) ->
                        credits.ajouter(new CreditCotisation(declaration, contribution, montant)));
        ouverts.stream()
                .filter(credit -> plan.impute().containsKey(credit.contribution()))
                .forEach(credit -> credit.imputer(declaration));
    }

    private LocalDate echeanceDePaiement() {
        int delai = bareme.entier(ParametreCotisation.DELAI_PAIEMENT, horloge.aujourdHui());
        return horloge.aujourdHui().plusDays(delai);
    }

    private static Liquidation liquidation(DeclarationCotisation declaration) {
        return new Liquidation(declaration.calcul().montants());
    }

    private static Map<Contribution, Montant> somme(List<CreditCotisation> ouverts) {
        Map<Contribution, Montant> sommes = new EnumMap<>(Contribution.class);
        ouverts.forEach(credit -> sommes.merge(credit.contribution(), credit.montant(), Montant::plus));
        return sommes;
    }
}
