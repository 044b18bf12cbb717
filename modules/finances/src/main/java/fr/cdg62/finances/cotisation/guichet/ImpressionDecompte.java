package fr.cdg62.finances.cotisation.guichet;

import fr.cdg62.finances.api.cotisation.Decompte;
import fr.cdg62.finances.api.cotisation.DecomptesCotisation;
import fr.cdg62.finances.api.cotisation.calcul.MontantContribution;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.finances.cotisation.calcul.Texte;
import fr.cdg62.finances.cotisation.declaration.DeclarationCotisation;
import fr.cdg62.finances.cotisation.declaration.Portail;
import fr.cdg62.finances.impression.DecompteImprimable;
import fr.cdg62.finances.impression.DecompteImprimable.Cotisation;
import fr.cdg62.finances.impression.DecompteImprimable.EtapeImprimable;
import fr.cdg62.finances.impression.Destinataire;
import fr.cdg62.finances.impression.TexteFrancais;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.impression.Impression;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints the décompte of a declaration: what is due, how it was found, what was claimed. */
@Stateless
public class ImpressionDecompte implements DecomptesCotisation {

    @Inject
    Portail portail;

    @Inject
    Decomptes decomptes;

    @Inject
    Impression impression;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public byte[] pdf(long id) {
        DeclarationCotisation declaration = portail.lire(id);
        return impression.produire(
                "finances/decompte-cotisation.html", imprimable(decomptes.decompte(declaration), declaration));
    }

    private static DecompteImprimable imprimable(Decompte decompte, DeclarationCotisation declaration) {
        ResultatCalcul calcul = declaration.calcul();
        return new DecompteImprimable(
                new Destinataire(decompte.nomCollectivite(), declaration.siren()),
                "Décompte de cotisation, version " + declaration.rang(),
                Texte.periode(declaration.periode()),
                TexteFrancais.date(declaration.creeLe().atZone(Horloge.PARIS).toLocalDate()),
                TexteFrancais.date(declaration.echeance()),
                calcul.montants().stream().map(ImpressionDecompte::cotisation).toList(),
                calcul.total().texte(),
                calcul.trace().etapes().stream()
                        .map(e -> new EtapeImprimable(e.libelle(), e.calcul(), e.resultat(), e.source()))
                        .toList(),
                mentions(decompte));
    }

    private static Cotisation cotisation(MontantContribution montant) {
        return new Cotisation(
                majuscule(montant.contribution().libelle()),
                montant.base().texte(),
                Texte.pourcentage(montant.tauxPct()),
                montant.montant().texte());
    }

    private static List<String> mentions(Decompte decompte) {
        return Stream.concat(decompte.titres().stream().map(ImpressionDecompte::mention), decompte.mentions().stream())
                .toList();
    }

    private static String mention(TitreVue titre) {
        return "%s %s du %s : %s."
                .formatted(
                        majuscule(titre.nature().libelle()),
                        titre.numero(),
                        TexteFrancais.date(titre.dateEmission()),
                        titre.montant().texte());
    }

    private static String majuscule(String texte) {
        return texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
    }
}
