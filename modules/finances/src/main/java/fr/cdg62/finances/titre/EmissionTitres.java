package fr.cdg62.finances.titre;

import fr.cdg62.finances.api.titre.NouveauTitre;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Issues titres de recettes for the missions of this module, always inside their transaction: number and business
 * effect appear together or not at all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EmissionTitres {

    private static final String SERIE = "TIT";

    @Inject
    private Numerotation numerotation;

    @Inject
    private Horloge horloge;

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    /**
     * Issues one titre, today.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE or TITRE_MONTANT, before a number is taken
     */
    public TitreVue emettre(NouveauTitre demande) {
        LocalDate jour = horloge.aujourdHui();
        RegleTitre.verifier(demande, jour);
        Titre titre = new Titre(numerotation.suivant(SERIE, jour.getYear()), jour, demande);
        em.persist(titre);
        em.flush();
        return titre.vue();
    }
}
