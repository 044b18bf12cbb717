package fr.cdg62.finances.cotisation.titrage;

import fr.cdg62.finances.api.cotisation.ControleCotisations;
import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.EvenementDeclaration;
import fr.cdg62.finances.cotisation.declaration.ControlePaie;
import fr.cdg62.finances.cotisation.declaration.DeclarationCotisation;
import fr.cdg62.finances.cotisation.declaration.Declarations;
import fr.cdg62.finances.cotisation.declaration.Portail;
import fr.cdg62.finances.cotisation.declaration.VuesDeclaration;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The CdG's desk where declarations are checked and claimed. */
@Stateless
public class BureauControle implements ControleCotisations {

    private static final int MOTIF_MAXIMUM = 500;

    @Inject
    Portail portail;

    @Inject
    Declarations declarations;

    @Inject
    Titrage titrage;

    @Inject
    ControlePaie paie;

    @Inject
    VuesDeclaration vues;

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public DeclarationVue valider(long id, long version) {
        DeclarationCotisation declaration = portail.lire(id, version);
        paie.exiger(declaration);
        portail.avancer(declaration, EvenementDeclaration.VALIDER, "Déclaration acceptée");
        declarations.ecrire();
        return vues.vue(declaration);
    }

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public DeclarationVue rejeter(long id, long version, String motif) {
        DeclarationCotisation declaration = portail.lire(id, version);
        if (motif == null || motif.isBlank() || motif.length() > MOTIF_MAXIMUM) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Le motif du rejet compte de 1 à " + MOTIF_MAXIMUM + " caractères.",
                    "motif");
        }
        portail.avancer(declaration, EvenementDeclaration.REJETER, motif);
        declaration.motiver(motif);
        declarations.ecrire();
        return vues.vue(declaration);
    }

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public DeclarationVue titrer(long id, long version) {
        DeclarationCotisation declaration = portail.lire(id, version);
        portail.avancer(declaration, EvenementDeclaration.TITRER, "Mise en recouvrement");
        titrage.titrer(declaration);
        return vues.vue(declaration);
    }
}
