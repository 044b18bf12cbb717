package fr.cdg62.carriere.retraite.referentiel;

import fr.cdg62.carriere.api.retraite.referentiel.CodeReferentiel;
import fr.cdg62.carriere.api.retraite.referentiel.ReferentielRetraite;
import fr.cdg62.carriere.api.retraite.referentiel.TypeReferentiel;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** See {@link ReferentielRetraite}. */
@Stateless
@PermitAll
public class ReferentielRetraiteBean implements ReferentielRetraite {
    private static final Tri TRI = Tri.fixe("e.code, e.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Override
    public Page<CodeReferentiel> lister(
            PartenaireAuthentifie partenaire, TypeReferentiel type, LocalDate jour, DemandePage page) {
        return Liste.de(em, CodeEnregistre.class, "e")
                .filtrer("e.type = :type", "type", type)
                .filtrer("e.debut <= :jour AND (e.fin IS NULL OR e.fin >= :jour)", "jour", jour)
                .page(page, TRI)
                .vers(CodeEnregistre::vue);
    }
}
