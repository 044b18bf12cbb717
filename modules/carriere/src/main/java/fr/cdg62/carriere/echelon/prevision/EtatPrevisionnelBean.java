package fr.cdg62.carriere.echelon.prevision;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.echelon.EtatPrevisionnel;
import fr.cdg62.carriere.api.echelon.EtatProposition;
import fr.cdg62.carriere.api.echelon.LignePrevision;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.valeur.Siren;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** See {@link EtatPrevisionnel}. */
@Stateless
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE
})
public class EtatPrevisionnelBean implements EtatPrevisionnel {
    private static final String GABARIT = "carriere/etat-previsionnel.html";
    private static final String LIGNE =
            "NEW fr.cdg62.carriere.echelon.prevision.AvancementPrevu(p.id, p.carriere, p.siren,"
                    + " p.nom, p.prenom, p.grade, p.deEchelon, p.versEchelon, p.indiceMajore, p.dateEffet, p.etat)";
    private static final Tri TRI = Tri.fixe("p.dateEffet, p.nom, p.prenom, p.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private Acces acces;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Grilles grilles;

    @Inject
    private Parametres parametres;

    @Inject
    private Impression impression;

    @Inject
    private Horloge horloge;

    @Override
    public Page<LignePrevision> lignes(String siren, DemandePage page) {
        accesCarriere.exigerCollectivite(new Siren(siren).valeur());
        CatalogueGrilles catalogue = grilles.catalogue();
        return prevus(siren, page).vers(prevu -> prevu.ligne(catalogue));
    }

    private Page<AvancementPrevu> prevus(String siren, DemandePage page) {
        Liste<AvancementPrevu> liste = Liste.lignes(em, AvancementPrevu.class, LIGNE, "PropositionEchelon p")
                .garder("p.vivante = 1")
                .filtrer("p.siren = :siren", "siren", siren)
                .filtrer("p.dateEffet <= :limite", "limite", limite());
        if (!acces.estCdg()) {
            liste.filtrer("p.etat <> :calculee", "calculee", EtatProposition.CALCULEE);
        }
        return liste.page(page, TRI);
    }

    @Override
    public byte[] pdf(String siren) {
        List<LignePrevision> lignes = new ArrayList<>();
        Page<LignePrevision> page = lignes(siren, new DemandePage(0, DemandePage.TAILLE_MAXIMALE, null));
        lignes.addAll(page.elements());
        for (int rang = 1; lignes.size() < page.total() && !page.elements().isEmpty(); rang++) {
            page = lignes(siren, new DemandePage(rang, DemandePage.TAILLE_MAXIMALE, null));
            lignes.addAll(page.elements());
        }
        return impression.produire(
                GABARIT,
                EtatImprimable.de(
                        Destinataire.de(collectivites.lire(siren)),
                        horloge.aujourdHui(),
                        limite(),
                        lignes,
                        grilles.grades().stream().collect(Collectors.toMap(GradeVue::code, GradeVue::libelle))));
    }

    private LocalDate limite() {
        LocalDate jour = horloge.aujourdHui();
        return jour.plusMonths(parametres.valeur("ECHELON_HORIZON", jour).intValueExact());
    }
}
