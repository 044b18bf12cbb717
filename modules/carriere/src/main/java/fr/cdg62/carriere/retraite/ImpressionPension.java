package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.retraite.EstimationImprimable.Detail;
import fr.cdg62.carriere.retraite.EstimationImprimable.Graphique;
import fr.cdg62.carriere.retraite.EstimationImprimable.Ligne;
import fr.cdg62.carriere.retraite.EstimationImprimable.Part;
import fr.cdg62.carriere.retraite.EstimationImprimable.Pas;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.valeur.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prints an estimation: for information, with its reserves. */
@ApplicationScoped
public class ImpressionPension {
    private static final String GABARIT = "carriere/estimation-pension.html";

    @Inject
    private Impression impression;

    @Inject
    private Collectivites collectivites;

    /** The document. */
    public byte[] estimation(EstimationVue estimation) {
        return impression.produire(GABARIT, imprimable(estimation));
    }

    /** The estimation as the shared {@code carriere/parties/estimation-corps.html} names things, for a document that holds it. */
    public EstimationImprimable imprimable(EstimationVue estimation) {
        return imprimable(estimation, Destinataire.de(collectivites.lire(estimation.siren())));
    }

    static EstimationImprimable imprimable(EstimationVue e, Destinataire destinataire) {
        return new EstimationImprimable(
                destinataire,
                e.agent(),
                DateFrancaise.courte(e.naissance()),
                DateFrancaise.courte(e.faiteLe()),
                "%s (%s)"
                        .formatted(
                                DateFrancaise.courte(e.ouverture()),
                                e.demande().motif() == MotifDepart.CARRIERE_LONGUE
                                        ? e.demande().motif().libelle()
                                        : e.categorie().libelle()),
                DateFrancaise.courte(e.sansDecote()),
                e.echelons(),
                hypotheses(e.demande()),
                e.pensions().stream().map(ImpressionPension::ligne).toList(),
                Graphique.de(e.pensions()),
                e.pensions().stream().map(ImpressionPension::detail).toList(),
                !e.aVerifier().isEmpty(),
                e.aVerifier());
    }

    private static List<String> hypotheses(DemandeEstimation demande) {
        List<String> lignes = new ArrayList<>();
        lignes.add("Motif du départ : " + demande.motif().libelle() + ".");
        lignes.add("Autres régimes et majorations de durée d'assurance : " + demande.trimestresAutresRegimes()
                + " trimestres déclarés.");
        lignes.add("Bonifications : %d trimestres pour enfants, %d autres."
                .formatted(demande.trimestresEnfants(), demande.trimestresBonifications()));
        lignes.add("Enfants élevés : %d.".formatted(demande.enfants()));
        lignes.add("Services en catégorie active : %d années.".formatted(demande.anneesActives()));
        if (demande.indiceSuperieur()) {
            lignes.add("Indice d'un grade supérieur, détenu quatre ans dans les quinze dernières années : demandé.");
        }
        lignes.addAll(HypothesesImprimees.de(demande.complements()));
        lignes.add("La situation d'aujourd'hui (temps de travail, position) est supposée durer jusqu'au départ.");
        return lignes;
    }

    private static Ligne ligne(PensionVue p) {
        String trimestres = "%d services, %d assurance, %d requis"
                .formatted(p.trimestresServices(), p.trimestresAssurance(), p.trimestresRequis());
        if (p.issue() != IssuePension.PENSION) {
            return new Ligne(
                    DateFrancaise.courte(p.depart()),
                    age(p),
                    trimestres,
                    "",
                    "",
                    "",
                    p.issue().libelle());
        }
        return new Ligne(
                DateFrancaise.courte(p.depart()),
                age(p),
                trimestres,
                String.valueOf(p.indice()),
                pourcent(p.tauxPct()),
                ajustement(p),
                Montant.de(p.montant()).texte());
    }

    private static String ajustement(PensionVue p) {
        List<String> mots = new ArrayList<>();
        if (p.decotePct().signum() > 0) {
            mots.add("décote " + pourcent(p.decotePct()));
        }
        if (p.surcotePct().signum() > 0) {
            mots.add("surcote " + pourcent(p.surcotePct()));
        }
        if (p.minimumGaranti()) {
            mots.add("minimum garanti");
        }
        if (p.majorationEnfants().signum() > 0) {
            mots.add("enfants " + Montant.de(p.majorationEnfants()).texte());
        }
        if (p.supplementNbi().signum() > 0) {
            mots.add("NBI " + Montant.de(p.supplementNbi()).texte());
        }
        if (p.surcotisation() != null) {
            mots.add("surcotisation payée "
                    + Montant.de(p.surcotisation().cout()).texte());
        }
        return String.join(", ", mots);
    }

    private static Detail detail(PensionVue p) {
        return new Detail(
                DateFrancaise.courte(p.depart()),
                p.trace().etapes().stream()
                        .map(etape -> new Pas(etape.libelle(), etape.calcul(), etape.resultat(), etape.source()))
                        .toList(),
                !p.reversion().isEmpty(),
                p.reversion().stream()
                        .map(part -> new Part(
                                part.beneficiaire(),
                                pourcent(part.tauxPct()),
                                Montant.de(part.montant()).texte()))
                        .toList());
    }

    private static String age(PensionVue p) {
        int mois = p.age() % 12;
        return p.age() / 12 + " ans" + (mois == 0 ? "" : " " + mois + " mois");
    }

    private static String pourcent(BigDecimal taux) {
        return taux.stripTrailingZeros().toPlainString().replace('.', ',') + " %";
    }
}
