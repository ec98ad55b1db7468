# Reads files of the classic formats as their users do, with base R alone, and fails where something is not as their readers expect.
#   Rscript read-classic.R FOLDER ICEWS-ROWS POLECAT-ROWS GDELT-ROWS
# FOLDER holds events.tab (ICEWS), ngecEvents.txt (POLECAT), events.csv and events.mentions.csv (GDELT 2.0).
arguments <- commandArgs(trailingOnly = TRUE)
path <- function(name) file.path(arguments[1], name)
expected <- as.integer(arguments[2:4])
invisible(Sys.setlocale("LC_CTYPE", "C.UTF-8"))

check <- function(what, holds) {
  if (!isTRUE(holds)) stop("not as expected: ", what, call. = FALSE)
}

# ICEWS: the column classes of the package icews (read_events_tsv), empty cells for NA, quote = "".
icews_classes <- c("Event ID" = "integer", "Event Date" = "Date", "Source Name" = "character", "Source Sectors" = "character", "Source Country" = "character",
  "Event Text" = "character", "CAMEO Code" = "character", "Intensity" = "numeric", "Target Name" = "character", "Target Sectors" = "character", "Target Country" = "character",
  "Story ID" = "integer", "Sentence Number" = "integer", "Publisher" = "character", "City" = "character", "District" = "character", "Province" = "character",
  "Country" = "character", "Latitude" = "numeric", "Longitude" = "numeric")
icews <- read.delim(path("events.tab"), quote = "", na.strings = c("", "NA"), colClasses = unname(icews_classes), check.names = FALSE, fileEncoding = "UTF-8")
check("columns of ICEWS", identical(colnames(icews), names(icews_classes)))
check("rows of ICEWS", nrow(icews) == expected[1])
check("ids of ICEWS", !anyNA(icews[["Event ID"]]) && !anyDuplicated(icews[["Event ID"]]) && all(icews[["Event ID"]] > 0))
check("days of ICEWS", !anyNA(icews[["Event Date"]]))
check("codes of ICEWS", all(grepl("^(0[1-9]|1[0-9]|20)[0-9]{0,2}$", icews[["CAMEO Code"]])))
check("intensities of ICEWS", all(abs(icews[["Intensity"]]) <= 10))
check("parties of ICEWS", !any(is.na(icews[["Source Name"]]) & is.na(icews[["Target Name"]])))
check("degrees of ICEWS", all(abs(icews[["Latitude"]]) <= 90, na.rm = TRUE) && all(abs(icews[["Longitude"]]) <= 180, na.rm = TRUE))
# Consultations stand in both directions.
talks <- icews[icews[["CAMEO Code"]] == "040" & !is.na(icews[["Source Name"]]) & !is.na(icews[["Target Name"]]), ]
there <- paste(talks[["Story ID"]], talks[["Source Name"]], talks[["Target Name"]], sep = "|")
back <- paste(talks[["Story ID"]], talks[["Target Name"]], talks[["Source Name"]], sep = "|")
check("both directions of ICEWS", setequal(there, back))

# POLECAT: as rpolecat's read_polecat reads it, with R's own names of columns.
polecat <- utils::read.table(path("ngecEvents.txt"), sep = "\t", header = TRUE, quote = "\"", fill = TRUE, stringsAsFactors = FALSE)
polecat_columns <- c("Event.ID", "Event.Date", "Event.Type", "Event.Mode", "Intensity", "Quad.Code", "Contexts",
  "Actor.Name", "Actor.Country", "Actor.COW", "Primary.Actor.Sector", "Actor.Sectors", "Actor.Title", "Actor.Name.Raw", "Wikipedia.Actor.ID",
  "Recipient.Name", "Recipient.Country", "Recipient.COW", "Primary.Recipient.Sector", "Recipient.Sectors", "Recipient.Title", "Recipient.Name.Raw", "Wikipedia.Recipient.ID",
  "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames.ID", "Raw.Placename", "Feature.Type",
  "Source", "Publication.Date", "Story.People", "Story.Organizations", "Story.Locations", "Language", "Version")
check("columns of POLECAT", identical(colnames(polecat), polecat_columns))
check("rows of POLECAT", nrow(polecat) == expected[2])
# A comment sign in a cell cuts its row short, which read.table fills up without a word.
check("ends of rows of POLECAT", all(nchar(polecat$Version) > 0))
check("ids of POLECAT", !anyDuplicated(polecat$Event.ID) && all(nchar(polecat$Event.ID) > 0))
check("days of POLECAT", !anyNA(as.Date(polecat$Event.Date, format = "%Y-%m-%d")))
check("types of POLECAT", is.numeric(polecat$Intensity) && is.numeric(polecat$Latitude) && all(polecat$Event.Type == toupper(polecat$Event.Type)))
check("quad codes of POLECAT", all(polecat$Quad.Code %in% c("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT")))
countries <- unlist(strsplit(polecat$Actor.Country, ";", fixed = TRUE))
check("countries of POLECAT", all(grepl("^([A-Z]{3}|None)?$", countries)))
lengths_of <- function(cells) lengths(strsplit(cells, ";", fixed = TRUE))
known <- nchar(polecat$Actor.Country) > 0
check("lists of POLECAT", all(lengths_of(polecat$Actor.Name[known]) == lengths_of(polecat$Actor.Country[known])))
check("names of POLECAT", all(nchar(polecat$Actor.Name[known]) > 0))

# GDELT: no header, 61 and 16 columns.
gdelt <- read.delim(path("events.csv"), header = FALSE, quote = "", na.strings = "", fill = FALSE, colClasses = "character", fileEncoding = "UTF-8")
mentions <- read.delim(path("events.mentions.csv"), header = FALSE, quote = "", na.strings = "", fill = FALSE, colClasses = "character", fileEncoding = "UTF-8")
check("columns of GDELT", ncol(gdelt) == 61 && ncol(mentions) == 16)
check("rows of GDELT", nrow(gdelt) == expected[3] && nrow(mentions) == expected[3])
check("ids of GDELT", !anyDuplicated(gdelt$V1) && identical(gdelt$V1, mentions$V1) && !anyNA(as.integer(gdelt$V1)))
check("days of GDELT", !anyNA(as.Date(gdelt$V2, format = "%Y%m%d")) && !anyNA(as.POSIXct(gdelt$V60, format = "%Y%m%d%H%M%S", tz = "UTC")))
check("codes of GDELT", all(substr(gdelt$V27, 1, 2) == gdelt$V29) && all(gdelt$V30 %in% as.character(1:4)) && !anyNA(as.numeric(gdelt$V31)))

cat(sprintf("ICEWS %d rows, POLECAT %d rows, GDELT %d rows\n", nrow(icews), nrow(polecat), nrow(gdelt)))
print(sort(table(icews[["Event Text"]]), decreasing = TRUE))
