package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.api.cotisation.DeclarationDeposee;
import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.cotisation.EvenementDeclaration;
import fr.cdg62.finances.api.cotisation.NouvelleDeclaration;
import fr.cdg62.finances.api.cotisation.OrigineDeclaration;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.finances.cotisation.calcul.Texte;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Writing and sending of declarations, for a caller already known to be entitled. */
@Dependent
public class Depot {

    @Inject
    Portail portail;

    @Inject
    Declarations declarations;

    @Inject
    Preparation preparation;

    @Inject
    Horloge horloge;

    @Inject
    Event<DeclarationDeposee> deposees;

    public DeclarationCotisation enregistrer(NouvelleDeclaration nouvelle) {
        Periode periode = nouvelle.periode();
        ResultatCalcul calcul = preparation.calculer(nouvelle.siren(), periode, nouvelle.bases());
        List<DeclarationCotisation> versions = declarations.versions(nouvelle.siren(), periode);
        Doublon.refuser(versions);
        Doublon.refuserChevauchement(declarations.chevauche(nouvelle.siren(), periode), periode);
        return ajouter(nouvelle, calcul, versions, OrigineDeclaration.REELLE);
    }

    public DeclarationCotisation modifier(DeclarationCotisation declaration, List<BaseMensuelle> bases) {
        if (declaration.etat() != EtatDeclaration.BROUILLON) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Cette déclaration est " + declaration.etat().libelle()
                            + " : elle ne se modifie plus, elle se corrige.");
        }
        ResultatCalcul calcul = preparation.calculer(declaration.siren(), declaration.periode(), bases);
        declaration.porter(bases, calcul, horloge.maintenant());
        declarations.ecrire();
        return declaration;
    }

    /** Sends a BROUILLON; what was estimated for the period, if not yet claimed, gives way. */
    public DeclarationCotisation deposer(DeclarationCotisation declaration) {
        ResultatCalcul calcul = preparation.calculer(declaration.siren(), declaration.periode(), declaration.bases());
        declaration.porter(declaration.bases(), calcul, horloge.maintenant());
        portail.avancer(declaration, EvenementDeclaration.DEPOSER, resume(declaration));
        declarations.versions(declaration.siren(), declaration.periode()).stream()
                .filter(version -> version.estTaxation() && estEnCours(version))
                .forEach(version -> portail.avancer(
                        version, EvenementDeclaration.REMPLACER, "Remplacée par la déclaration de la collectivité"));
        declarations.ecrire();
        annoncer(declaration);
        return declaration;
    }

    public DeclarationCotisation corriger(DeclarationCotisation ancienne, List<BaseMensuelle> bases) {
        List<DeclarationCotisation> versions = declarations.versions(ancienne.siren(), ancienne.periode());
        Doublon.refuserAncienne(ancienne, versions);
        ResultatCalcul calcul = preparation.calculer(ancienne.siren(), ancienne.periode(), bases);
        portail.avancer(ancienne, EvenementDeclaration.CORRIGER, "Corrigée par la version " + (ancienne.rang() + 1));
        DeclarationCotisation correction = ajouter(
                new NouvelleDeclaration(ancienne.siren(), ancienne.periode(), bases),
                calcul,
                versions,
                OrigineDeclaration.REELLE);
        portail.avancer(correction, EvenementDeclaration.DEPOSER, resume(correction));
        declarations.ecrire();
        annoncer(correction);
        return correction;
    }

    /** Sends, for the CdG, the estimate of a period that nobody declared (R-COT-12). */
    public DeclarationCotisation taxer(NouvelleDeclaration estimation, String motif) {
        ResultatCalcul calcul = preparation.calculer(estimation.siren(), estimation.periode(), estimation.bases());
        List<DeclarationCotisation> versions = declarations.versions(estimation.siren(), estimation.periode());
        versions.stream().filter(Depot::estDeclaree).findFirst().ifPresent(version -> {
            throw Doublon.de(version);
        });
        DeclarationCotisation taxation = ajouter(estimation, calcul, versions, OrigineDeclaration.TAXATION_OFFICE);
        taxation.motiver(motif);
        portail.avancer(taxation, EvenementDeclaration.DEPOSER, "Taxation d'office. " + resume(taxation));
        declarations.ecrire();
        return taxation;
    }

    private DeclarationCotisation ajouter(
            NouvelleDeclaration nouvelle,
            ResultatCalcul calcul,
            List<DeclarationCotisation> versions,
            OrigineDeclaration origine) {
        int rang = versions.isEmpty() ? 1 : versions.get(0).rang() + 1;
        DeclarationCotisation declaration = new DeclarationCotisation(
                nouvelle.siren(),
                nouvelle.periode(),
                rang,
                origine,
                preparation.echeance(nouvelle.siren(), nouvelle.periode()),
                horloge.maintenant());
        declaration.porter(nouvelle.bases(), calcul, horloge.maintenant());
        declarations.ajouter(declaration);
        portail.journaliser(declaration, "ENREGISTREE", resume(declaration));
        return declaration;
    }

    private static boolean estDeclaree(DeclarationCotisation version) {
        return version.etat() != EtatDeclaration.BROUILLON;
    }

    private static boolean estEnCours(DeclarationCotisation version) {
        return version.etat() == EtatDeclaration.DEPOSEE || version.etat() == EtatDeclaration.VALIDEE;
    }

    private void annoncer(DeclarationCotisation declaration) {
        deposees.fire(new DeclarationDeposee(declaration.id(), declaration.siren(), declaration.periode()));
    }

    private static String resume(DeclarationCotisation declaration) {
        return Texte.periode(declaration.periode()) + ", version " + declaration.rang() + ", total "
                + declaration.calcul().total().texte();
    }
}
