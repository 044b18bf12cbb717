package fr.cdg62.extranet.tableur;

import fr.cdg62.referentiel.api.collectivite.NomsCollectivites;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list sent as CSV, page after page: the memory taken does not depend on its length. Lines added while it is sent may
 * shift the pages; an export is not an accounting document.
 */
@ApplicationScoped
public class Exports {
    /** Media type of the exports. */
    public static final String TYPE_MIME = "text/csv;charset=utf-8";

    /** Longest export, in lines; beyond it the caller must filter. */
    static final int MAXIMUM = 20_000;

    private static final int LOT = NomsCollectivites.MAXIMUM;

    private NomsCollectivites noms;

    protected Exports() {}

    @Inject
    Exports(NomsCollectivites noms) {
        this.noms = noms;
    }

    /**
     * The whole list, SIREN and name of the collectivité first.
     *
     * @param nom of the file, without extension
     * @param tri order of the list, null for the usual one
     * @param siren whose line it is; null to name nobody
     * @param colonnes the others
     * @param lecture reads a page of the list, with the rights of the caller
     * @throws DemandeRefusee whatever the list refuses; FMT-010 beyond 20 000 lines
     */
    public <T> Response fichier(
            String nom,
            String tri,
            Function<T, String> siren,
            List<Colonne<T>> colonnes,
            Function<DemandePage, Page<T>> lecture) {
        Page<T> premiere = lecture.apply(new DemandePage(0, LOT, tri));
        if (premiere.total() > MAXIMUM) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "La liste compte %d lignes, un export au plus %d : précisez les critères."
                            .formatted(premiere.total(), MAXIMUM));
        }
        StreamingOutput contenu =
                flux -> ecrire(flux, siren, colonnes, premiere, rang -> lecture.apply(new DemandePage(rang, LOT, tri)));
        return Response.ok(contenu, TYPE_MIME)
                .header("Content-Disposition", "attachment; filename=\"" + nom + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The whole list of one collectivité, which needs not be named on each line. */
    public <T> Response fichier(String nom, List<Colonne<T>> colonnes, Function<DemandePage, Page<T>> lecture) {
        return fichier(nom, null, null, colonnes, lecture);
    }

    private <T> void ecrire(
            OutputStream flux,
            Function<T, String> siren,
            List<Colonne<T>> colonnes,
            Page<T> premiere,
            Function<Integer, Page<T>> suite)
            throws IOException {
        Writer sortie = new OutputStreamWriter(flux, StandardCharsets.UTF_8);
        Csv csv = new Csv(sortie);
        csv.ligne(Stream.concat(
                        siren == null ? Stream.of() : Stream.of("SIREN", "Collectivité"),
                        colonnes.stream().map(Colonne::titre))
                .toList());
        int pages = Math.toIntExact((premiere.total() + LOT - 1) / LOT);
        Page<T> page = premiere;
        for (int rang = 1; rang <= pages; rang++) {
            ecrire(csv, page.elements(), siren, colonnes);
            sortie.flush();
            page = rang < pages ? suite.apply(rang) : page;
        }
        sortie.flush();
    }

    private <T> void ecrire(Csv csv, List<T> lignes, Function<T, String> siren, List<Colonne<T>> colonnes)
            throws IOException {
        Map<String, String> nommees =
                siren == null ? Map.of() : noms.de(lignes.stream().map(siren).toList());
        for (T ligne : lignes) {
            List<Object> cellules = new ArrayList<>();
            if (siren != null) {
                cellules.add(siren.apply(ligne));
                cellules.add(nommees.get(siren.apply(ligne)));
            }
            colonnes.forEach(colonne -> cellules.add(colonne.valeur().apply(ligne)));
            csv.ligne(cellules);
        }
    }
}
