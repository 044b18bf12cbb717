package fr.cdg62.carriere.promotion.quota;

import static fr.cdg62.carriere.promotion.quota.Recrutement.compte;
import static fr.cdg62.carriere.promotion.quota.Recrutement.nonCompte;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Valeur;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which acts are recruitments that count for the quota: those by which an agent comes from outside the affiliated bodies
 * (décret 2013-593, art. 31; specification, § 2.4).
 *
 * @param affilies SIREN of the affiliated bodies
 * @param internes ids of the acts by which an agent only moved inside one body
 */
record RegleRecrutements(Set<String> affilies, Set<Long> internes) {

    Recrutement examiner(ActeRecrutement acte, Chronologie carriere) {
        LocalDate veille = acte.effet().minusDays(1);
        Optional<Statut> avant = carriere.statut(veille);
        return switch (acte.type()) {
            case NOMINATION_STAGIAIRE, NOMINATION ->
                avant.filter(statut -> statut != Statut.CONTRACTUEL).isPresent()
                        ? nonCompte(acte, "déjà fonctionnaire de ce cadre d'emplois")
                        : compte(acte, "recrutement, par concours ou sans concours");
            case MUTATION -> mutation(acte, carriere.emploi(veille).map(Valeur.DEmploi::siren));
            case TITULARISATION ->
                avant.filter(statut -> statut == Statut.CONTRACTUEL).isPresent()
                        ? compte(acte, "titularisation d'un contractuel (CGFP, art. L352-4)")
                        : nonCompte(acte, "fin de stage : compté à la nomination");
            case DETACHEMENT -> venue(acte, avant, "départ en détachement");
            case INTEGRATION -> venue(acte, avant, "intégration après détachement");
            case PROMOTION_INTERNE -> nonCompte(acte, "promotion interne");
            default -> nonCompte(acte, "la mise à disposition se compte chez la collectivité d'accueil");
        };
    }

    private Recrutement mutation(ActeRecrutement acte, Optional<String> origine) {
        return origine.filter(affilies::contains).isPresent()
                ? nonCompte(acte, "mutation entre collectivités affiliées")
                : compte(acte, "mutation depuis une collectivité qui n'est pas affiliée");
    }

    private Recrutement venue(ActeRecrutement acte, Optional<Statut> avant, String sinon) {
        if (avant.isPresent()) {
            return nonCompte(acte, sinon);
        }
        return internes.contains(acte.id())
                ? nonCompte(acte, "mouvement à l'intérieur d'une même collectivité")
                : compte(acte, "venue de l'extérieur des collectivités affiliées");
    }
}
