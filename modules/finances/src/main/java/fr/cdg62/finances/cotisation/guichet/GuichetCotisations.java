package fr.cdg62.finances.cotisation.guichet;

import fr.cdg62.finances.api.cotisation.Cotisations;
import fr.cdg62.finances.api.cotisation.DeclarationResume;
import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.Decompte;
import fr.cdg62.finances.api.cotisation.NouvelleDeclaration;
import fr.cdg62.finances.api.cotisation.RechercheDeclarations;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.finances.cotisation.declaration.DeclarationCotisation;
import fr.cdg62.finances.cotisation.declaration.Declarations;
import fr.cdg62.finances.cotisation.declaration.Depot;
import fr.cdg62.finances.cotisation.declaration.Portail;
import fr.cdg62.finances.cotisation.declaration.Preparation;
import fr.cdg62.finances.cotisation.declaration.VuesDeclaration;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The collectivité's counter. */
@Stateless
public class GuichetCotisations implements Cotisations {

    @Inject
    Acces acces;

    @Inject
    Portail portail;

    @Inject
    Declarations declarations;

    @Inject
    Preparation preparation;

    @Inject
    Depot depot;

    @Inject
    VuesDeclaration vues;

    @Inject
    Decomptes decomptes;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public ResultatCalcul simuler(NouvelleDeclaration declaration) {
        acces.exigerCollectivite(declaration.siren());
        return preparation.calculer(declaration.siren(), declaration.periode(), declaration.bases());
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public DeclarationVue enregistrer(NouvelleDeclaration declaration) {
        acces.exigerCollectivite(declaration.siren());
        return vues.vue(depot.enregistrer(declaration));
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public DeclarationVue modifier(long id, long version, List<BaseMensuelle> bases) {
        return vues.vue(depot.modifier(portail.lire(id, version), bases));
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public DeclarationVue deposer(long id, long version) {
        return vues.vue(depot.deposer(portail.lire(id, version)));
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public DeclarationVue corriger(long id, long version, List<BaseMensuelle> bases) {
        return vues.vue(depot.corriger(portail.lire(id, version), bases));
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public Page<DeclarationResume> liste(RechercheDeclarations recherche) {
        if (recherche.siren() != null) {
            acces.exigerCollectivite(recherche.siren());
        } else if (!acces.estCdg()) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION,
                    "Indiquez la collectivité dont vous voulez les déclarations.",
                    "siren");
        }
        return declarations.liste(recherche).vers(DeclarationCotisation::resume);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public DeclarationVue lire(long id) {
        return vues.vue(portail.lire(id));
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public Decompte decompte(long id) {
        return decomptes.decompte(portail.lire(id));
    }
}
